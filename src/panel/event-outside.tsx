import type { OutsideRecord } from "../model/event.ts";
import { formatEdtf } from "../text/edtf.ts";
import { OutsideLink } from "../ui/outside-link.tsx";
import { Section } from "./section.tsx";

/** What other records say of it. Shown beside the claim; neither is called true. */
export function EventOutside({ records }: { readonly records: readonly OutsideRecord[] }) {
  if (records.length === 0) return null;
  return (
    <Section title="Other records" count={records.length} note="Not from this source, and not used for dates, places or counts">
      <ul className="panel-cards">
        {records.map(({ edtf, note, url, conflict }) => (
          <li key={note} className="panel-outside">
            {conflict && <span className="panel-conflict">Says differently</span>}
            <p>
              {edtf !== null && <strong>{formatEdtf(edtf)}: </strong>}
              {note}
            </p>
            {url !== null && (
              <OutsideLink className="panel-link" href={url}>
                {hostOf(url)}
              </OutsideLink>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** "gandhara.rferl.org"; the address itself where it cannot be read. */
function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, "") : url;
}
