import { INVOLVEMENT_LABELS } from "../model/vocabulary.ts";
import type { Involvement } from "../selectors/panel-involvement.ts";
import { useDataset } from "../state/use-derived.ts";
import { formatCount, listWords, plural } from "../text/count.ts";
import { Button } from "../ui/button.tsx";

interface InvolvementSummaryProps {
  readonly involvement: Involvement;
  /** Say how many are direct and how many through whom: for a country. */
  readonly split?: boolean;
}

/** Names after this many are counted only. */
const MOST_NAMES = 2;

/** "13 events · 12 directly, 1 through Zamir Kabulov", and the classes as a way to their lists. */
export function InvolvementSummary({ involvement, split = false }: InvolvementSummaryProps) {
  const { actors } = useDataset().manifest;
  const { groups, count, direct, through } = involvement;
  const names = through.map(({ actor }) => actors[actor]?.name ?? "");
  const rest = names.length - MOST_NAMES;
  const list = listWords(rest > 1 ? [...names.slice(0, MOST_NAMES), `${formatCount(rest)} others`] : names);
  return (
    <>
      <p className="panel-summary">
        {plural(count, "event")}
        {split &&
          count > 0 &&
          ` · ${direct === count ? "all directly" : `${formatCount(direct)} directly, ${formatCount(count - direct)} through ${list}`}`}
      </p>
      {groups.length > 1 && (
        <nav className="panel-classes" aria-label="Involvement">
          {groups.map(({ name, direct: own, through: others }) => (
            <Button key={name} className="panel-class" onPress={({ target }) => jumpTo(target, INVOLVEMENT_LABELS[name])}>
              {INVOLVEMENT_LABELS[name]} <span className="panel-number">{formatCount(own.length + others.length)}</span>
            </Button>
          ))}
        </nav>
      )}
    </>
  );
}

function jumpTo(from: Element, title: string): void {
  const heading = from.closest(".panel")?.querySelector<HTMLElement>(`[data-section="${title}"]`);
  heading?.scrollIntoView({ block: "start" });
  heading?.focus({ preventScroll: true });
}
