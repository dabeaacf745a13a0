import type { MentionGroup } from "../selectors/panel-mentions.ts";
import { MENTION_WORDS } from "../text/phrases.ts";
import { Fold } from "./fold.tsx";
import { Section } from "./section.tsx";

/** Events a country is listed with and not involved in. */
export function Mentions({ mentions: ask }: { readonly mentions: () => readonly MentionGroup[] }) {
  const mentions = ask();
  if (mentions.length === 0) return null;
  return (
    <Section title="Not counted" note="Named with these events, without a part in them">
      <div className="panel-folds">
        {mentions.map((group) => (
          <Fold key={group.kind} title={<MentionTitle group={group} />} rows={group.rows} />
        ))}
      </div>
    </Section>
  );
}

/** "Named through a region: 2 (through Central Asia)". */
function MentionTitle({ group: { kind, rows, through } }: { readonly group: MentionGroup }) {
  const why = through.map(({ name, count }) => (through.length === 1 ? name : `${name}: ${count}`)).join(", ");
  return (
    <>
      {MENTION_WORDS[kind]}: {rows.length}
      {why !== "" && <span className="panel-muted"> (through {why})</span>}
    </>
  );
}
