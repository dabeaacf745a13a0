import { useDeferredValue, useMemo, useState } from "react";
import { selectList, type ListGroup, type ListModel } from "../selectors/list-model.ts";
import { useDerived } from "../state/use-derived.ts";
import { useDetails } from "../state/use-details.ts";
import { useDetailsFailure } from "../state/use-details-failure.ts";
import { formatCount, plural } from "../text/count.ts";
import { monthName } from "../text/dates.ts";
import { Button } from "../ui/button.tsx";
import { EmptyList } from "./empty-list.tsx";
import { ListEvent } from "./list-event.tsx";
import "./list.css";

/** More are fetched and drawn only when somebody asks. */
const PAGE = 100;

/** Every event that passes the filters as a plain ordered list: all that is on the map, without the map. */
export function ListView() {
  const list = useDeferredValue(useDerived(selectList));
  const [limit, setLimit] = useState(PAGE);
  const groups = useMemo(() => firstOf(list.groups, limit), [list.groups, limit]);
  const rows = useMemo(() => groups.flatMap((group) => group.rows), [groups]);
  const details = useDetails(rows);
  const retry = useDetailsFailure(rows);
  const more = Math.min(PAGE, list.shown - rows.length);
  return (
    <section className="list" aria-label="Events">
      <div className="list-page">
        <header className="list-header">
          <h2>Events</h2>
          <p>
            {list.shown === list.total
              ? `All ${plural(list.total, "event")}`
              : `${formatCount(list.shown)} of ${plural(list.total, "event")}`}
            , in time order
          </p>
        </header>
        {retry !== null && (
          <p className="list-failure" role="alert">
            The words of these events could not be loaded.{" "}
            <Button variant="link" onPress={retry}>
              Try again
            </Button>
          </p>
        )}
        {list.shown === 0 && <EmptyList result={list.result} />}
        {groups.map((group) => (
          <Group key={headingOf(group.when)} group={group} list={list} details={details} />
        ))}
        {more > 0 && <Button onPress={() => setLimit(limit + PAGE)}>Show {plural(more, "more event", "more events")}</Button>}
      </div>
    </section>
  );
}

interface GroupProps {
  readonly group: ListGroup;
  readonly list: ListModel;
  readonly details: ReturnType<typeof useDetails>;
}

function Group({ group, list, details }: GroupProps) {
  const heading = headingOf(group.when);
  return (
    <div className="list-group">
      <h3>
        {heading} <span>{group.rows.length}</span>
      </h3>
      <ol>
        {group.rows.map((row) => (
          <ListEvent key={row} row={row} list={list} detail={details.get(row)} />
        ))}
      </ol>
    </div>
  );
}

function headingOf(when: ListGroup["when"]): string {
  if (when === null) return "Undated";
  return when.month === null ? String(when.year) : `${monthName(when.month)} ${when.year}`;
}

function firstOf(groups: readonly ListGroup[], limit: number): readonly ListGroup[] {
  const first: ListGroup[] = [];
  let left = limit;
  for (const { when, rows } of groups) {
    if (left <= 0) break;
    first.push({ when, rows: rows.slice(0, left) });
    left -= rows.length;
  }
  return first;
}
