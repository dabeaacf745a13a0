import type { Overview } from "../selectors/panel-overview.ts";
import { useDataset } from "../state/use-derived.ts";
import { resetFilters } from "../state/view-store.ts";
import { formatCount } from "../text/count.ts";
import { Button } from "../ui/button.tsx";
import { DocumentSource } from "./document-source.tsx";
import { Heading } from "./heading.tsx";
import { HowToRead } from "./how-to-read.tsx";
import { OverviewCounts } from "./overview-counts.tsx";
import { Section } from "./section.tsx";

/** What the dataset is, where it comes from and what to click: shown when nothing is selected. */
export function OverviewDetails({ panel }: { readonly panel: Overview }) {
  const { manifest } = useDataset();
  return (
    <>
      <Heading
        kicker={
          manifest.documents.length === 1 ? "One source, read sentence by sentence" : `${formatCount(manifest.documents.length)} sources`
        }
        name={manifest.title}
      />
      <p className="panel-lede">{manifest.description}</p>
      <OverviewCounts panel={panel} />
      {panel.shown < panel.total && (
        <p className="panel-hidden">
          {formatCount(panel.total - panel.shown)} of {formatCount(panel.total)} events are outside the filters ·{" "}
          <Button variant="link" className="panel-small" onPress={resetFilters}>
            Reset filters
          </Button>
        </p>
      )}
      <Section title="Start here">
        <ul className="panel-hints">
          <li>
            Click a <b>country</b>, a <b>badge</b> or an <b>arc</b> on the map: its events come here, by the part it has in them.
          </li>
          <li>
            Click a <b>mark</b> on the timeline: who says so, when, where, and the words.
          </li>
          <li>
            Every quote opens the source at <b>its sentence</b>; pointing at a sentence lights up its marks.
          </li>
        </ul>
      </Section>
      <Section title="Where it comes from">
        {manifest.documents.map((document) => (
          <DocumentSource key={document.id} document={document} linked />
        ))}
      </Section>
      <HowToRead />
      <Section title="Rights and version">
        <p className="panel-text">{manifest.licence}</p>
        <p className="panel-text">
          Dataset {manifest.id}, version <code>{manifest.version}</code>
        </p>
      </Section>
    </>
  );
}
