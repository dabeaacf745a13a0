import { useMemo, type RefObject } from "react";
import { Dialog } from "react-aria-components/Dialog";
import { Popover } from "react-aria-components/Popover";
import { factsOf } from "../selectors/panel-event.ts";
import { setHover } from "../state/hover-store.ts";
import { useDataset } from "../state/use-derived.ts";
import { useDetails } from "../state/use-details.ts";
import { select } from "../state/view-store.ts";
import { plural } from "../text/count.ts";
import { statusAndDate } from "../text/event-words.ts";
import { Button } from "../ui/button.tsx";
import { Mark } from "../ui/mark.tsx";
import "./source-choice.css";

interface SourceChoiceProps {
  /** Two ids or more. */
  readonly events: readonly string[];
  readonly trigger: RefObject<HTMLElement | null>;
  close(): void;
}

/** The events that rest on the same words, to choose one. */
export function SourceChoice({ events, trigger, close }: SourceChoiceProps) {
  const dataset = useDataset();
  const rows = useMemo(() => events.flatMap((id) => dataset.rowOf.get(id) ?? []), [dataset, events]);
  const details = useDetails(rows);
  const choose = (id: string) => {
    setHover(null);
    select({ kind: "event", id });
    close();
  };
  return (
    <Popover className="source-choice" triggerRef={trigger} isOpen onOpenChange={close} placement="bottom start">
      <Dialog aria-label={`${plural(events.length, "event")} rest on these words`}>
        <p className="source-choice-title">{plural(events.length, "event")} rest on these words</p>
        <ul>
          {rows.map((row) => {
            const facts = factsOf(dataset, row);
            return (
              <li key={row}>
                <Button
                  variant="quiet"
                  className="source-choice-event"
                  onPress={() => choose(facts.id)}
                  onHoverChange={(over) => setHover(over ? { kind: "event", id: facts.id } : null)}
                  onFocusChange={(focused) => setHover(focused ? { kind: "event", id: facts.id } : null)}
                >
                  <Mark family={facts.family} status={facts.status} voice={facts.voice} size={11} />
                  <span>
                    {details.get(row)?.label ?? facts.id}
                    <small>{statusAndDate(facts.status, facts)}</small>
                  </span>
                </Button>
              </li>
            );
          })}
        </ul>
      </Dialog>
    </Popover>
  );
}
