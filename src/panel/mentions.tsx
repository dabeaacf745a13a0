import { useState } from "react";
import type { MentionGroup } from "../selectors/panel-mentions.ts";
import { MENTION_WORDS } from "../text/phrases.ts";
import { Button } from "../ui/button.tsx";
import { Icon } from "../ui/icon.tsx";
import { EventList } from "./event-list.tsx";
import { Section } from "./section.tsx";

/** Events a country is listed with and not involved in. */
export function Mentions({ mentions }: { readonly mentions: readonly MentionGroup[] }) {
  if (mentions.length === 0) return null;
  return (
    <Section title="Not counted" note="Named with these events, without a part in them">
      <ul className="panel-folds">
        {mentions.map((group) => (
          <MentionFold key={group.kind} group={group} />
        ))}
      </ul>
    </Section>
  );
}

function MentionFold({ group }: { readonly group: MentionGroup }) {
  const [open, setOpen] = useState(false);
  const { kind, rows, through } = group;
  const why = through.map(({ name, count }) => (through.length === 1 ? name : `${name}: ${count}`)).join(", ");
  return (
    <li>
      <Button variant="quiet" className="panel-fold" aria-expanded={open} onPress={() => setOpen(!open)}>
        <Icon name={open ? "chevron-down" : "chevron-right"} size={12} />
        <span>
          {MENTION_WORDS[kind]}: {rows.length}
          {why !== "" && <span className="panel-muted"> (through {why})</span>}
        </span>
      </Button>
      {open && <EventList events={rows.map((row) => ({ row }))} />}
    </li>
  );
}
