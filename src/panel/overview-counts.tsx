import { useId, useState } from "react";
import type { Overview } from "../selectors/panel-overview.ts";
import { useDataset } from "../state/use-derived.ts";
import { setView } from "../state/view-store.ts";
import { formatCount, nounFor } from "../text/count.ts";
import { NO_PLACE } from "../text/place-words.ts";
import { Button } from "../ui/button.tsx";
import { EventList } from "./event-list.tsx";
import { Relations } from "./relations.tsx";
import { SubjectLink } from "./subject-link.tsx";
import { usePaged } from "./use-paged.tsx";

type ListName = "countries" | "actors" | "relations" | "undated" | "unplaced";

/** The dataset in numbers; each opens the list of what it counts. */
export function OverviewCounts({ panel }: { readonly panel: Overview }) {
  const [open, setOpen] = useState<ListName | null>(null);
  const { relations } = useDataset().manifest;
  const id = useId();
  const countries = involved(panel.countries);
  const actors = panel.involvedActors;
  const tiles: readonly { readonly name: ListName; readonly count: number; readonly words: string }[] = [
    { name: "countries", count: countries, words: `${nounFor(countries, "country")} involved` },
    { name: "actors", count: actors, words: `${nounFor(actors, "other actor")} involved` },
    { name: "relations", count: relations.length, words: nounFor(relations.length, "relation") },
    { name: "undated", count: panel.undated.length, words: "undated" },
    { name: "unplaced", count: panel.unplaced.length, words: NO_PLACE.toLowerCase() },
  ];
  return (
    <div className="panel-counts">
      <div className="panel-tiles">
        <Button className="panel-tile" onPress={() => setView("list")}>
          <b>{formatCount(panel.shown)}</b> {nounFor(panel.shown, "event")}
        </Button>
        {tiles.map(({ name, count, words }) => (
          <Button
            key={name}
            className="panel-tile"
            isDisabled={count === 0}
            aria-expanded={open === name}
            aria-controls={id}
            onPress={() => setOpen(open === name ? null : name)}
          >
            <b>{formatCount(count)}</b> {words}
          </Button>
        ))}
      </div>
      <div id={id} className="panel-opened" hidden={open === null}>
        {open !== null && <OpenedList name={open} panel={panel} />}
      </div>
    </div>
  );
}

/** How many have a part in an event in view; the list below goes on with those that are only named. */
function involved(all: readonly Counted[]): number {
  return all.filter(({ count }) => count > 0).length;
}

function OpenedList({ name, panel }: { readonly name: ListName; readonly panel: Overview }) {
  const { relations } = useDataset().manifest;
  if (name === "relations") return <Relations relations={relations} />;
  if (name === "undated" || name === "unplaced") return <EventList key={name} rows={panel[name]} />;
  const all: readonly Counted[] = name === "countries" ? panel.countries : panel.actors();
  const named = all.filter(({ count }) => count === 0);
  return (
    <>
      <Names of={all.filter(({ count }) => count > 0)} />
      {named.length > 0 && <Names of={named} title="Named, without a part in an event in view" />}
      {name === "countries" && panel.regions.length > 0 && <Names of={panel.regions} title="Regions, which no country counts for" />}
    </>
  );
}

interface Counted {
  readonly it: { readonly id: string };
  readonly count: number;
}

function Names({ of, title }: { readonly of: readonly Counted[]; readonly title?: string }) {
  const { shown, button } = usePaged(of);
  return (
    <>
      {title !== undefined && <p className="panel-note">{title}</p>}
      <ul className="panel-names" aria-label={title}>
        {shown.map(({ it, count }) => (
          <li key={it.id}>
            <SubjectLink id={it.id} count={count} />
          </li>
        ))}
      </ul>
      {button}
    </>
  );
}
