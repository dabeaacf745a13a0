import { FAMILIES, FAMILY_LABELS, STATUS_LABELS, STATUSES } from "../model/vocabulary.ts";
import { Mark } from "../ui/mark.tsx";
import { StatusGlyph } from "../ui/status-glyph.tsx";
import { Section } from "./section.tsx";

/** The marks, briefly: shape and colour say what kind, the outline says how far it is asserted. */
export function HowToRead() {
  return (
    <Section title="How to read the marks">
      <p className="panel-text">Shape and colour say what it is:</p>
      <ul className="panel-legend">
        {FAMILIES.map((family) => (
          <li key={family}>
            <Mark family={family} size={12} /> {FAMILY_LABELS[family]}
          </li>
        ))}
      </ul>
      <p className="panel-text">The outline says what the source asserts of it:</p>
      <ul className="panel-legend">
        {STATUSES.map((status) => (
          <li key={status}>
            <StatusGlyph status={status} size={12} /> {STATUS_LABELS[status]}
          </li>
        ))}
      </ul>
      <ul className="panel-legend panel-legend-wide">
        <li>
          <Mark family="support" voice="attributed" size={12} /> With a quotation mark: the source reports that somebody says it.
        </li>
      </ul>
      <p className="panel-text">
        A country is shaded by the events it has a part in, itself or through its actors; never because it is only mentioned.
      </p>
    </Section>
  );
}
