import type { DocumentPanel } from "../selectors/panel-model.ts";
import { DOCUMENT_KIND_WORDS } from "../text/phrases.ts";
import { DocumentSource } from "./document-source.tsx";
import { EventList } from "./event-list.tsx";
import { Heading } from "./heading.tsx";
import { Section } from "./section.tsx";

/** A source document, and the events in view that it tells of. */
export function DocumentDetails({ panel: { document, rows } }: { readonly panel: DocumentPanel }) {
  return (
    <>
      <Heading
        kicker={[DOCUMENT_KIND_WORDS[document.kind], document.publisher].filter((word) => word !== null).join(" · ")}
        name={document.title}
        long
      />
      <DocumentSource document={document} />
      <Section title="Events it tells of" count={rows.length}>
        <EventList rows={rows} />
      </Section>
    </>
  );
}
