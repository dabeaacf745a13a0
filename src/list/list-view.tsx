import { useDeferredValue, useMemo, useRef, useState } from "react";
import type { Inputs } from "../model/inputs.ts";
import { selectList, type ListGroup, type ListModel } from "../selectors/list-model.ts";
import { useDerived } from "../state/use-derived.ts";
import { useDetails } from "../state/use-details.ts";
import { useDetailsFailure } from "../state/use-details-failure.ts";
import { useNearRows } from "../state/use-near-rows.ts";
import { formatCount, plural } from "../text/count.ts";
import { monthName } from "../text/dates.ts";
import { Button } from "../ui/button.tsx";
import { EmptyList } from "./empty-list.tsx";
import { ListEvent } from "./list-event.tsx";
import "./list.css";

/** More are fetched and drawn only when somebody asks. */
const PAGE = 100;

const allInputs = (inputs: Inputs) => inputs;

/** Every event that passes the filters as a plain ordered list: all that is on the map, without the map. */
export function ListView() {
  // Deferred before it is computed: a drag over the timeline changes it many times a second, and counts go first.
  const inputs = useDeferredValue(useDerived(allInputs));
  const list = useMemo(() => selectList(inputs), [inputs]);
  const [limit, setLimit] = useState(PAGE);
  const groups = useMemo(() => firstOf(list.groups, limit), [list.groups, limit]);
  const rows = useMemo(() => groups.flatMap((group) => [...group.rows]), [groups]);
  const page = useRef<HTMLDivElement>(null);
  const near = useNearRows(page, rows);
  const details = useDetails(near);
  const retry = useDetailsFailure(near);
  const more = Math.min(PAGE, list.shown - rows.length);
  return (
    <section className="list" aria-label="Events">
      <div className="list-page" ref={page}>
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

interface ShownGroup extends ListGroup {
  readonly total: number;
}

interface GroupProps {
  readonly group: ShownGroup;
  readonly list: ListModel;
  readonly details: ReturnType<typeof useDetails>;
}

function Group({ group, list, details }: GroupProps) {
  const heading = headingOf(group.when);
  return (
    <div className="list-group">
      <h3>
        {heading} <span>{formatCount(group.total)}</span>
      </h3>
      <ol>
        {Array.from(group.rows, (row) => (
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

/** The groups that the first `limit` rows are in; a group that is cut still says how many it has. */
function firstOf(groups: readonly ListGroup[], limit: number): readonly ShownGroup[] {
  const first: ShownGroup[] = [];
  let left = limit;
  for (const { when, rows } of groups) {
    if (left <= 0) break;
    first.push({ when, rows: rows.subarray(0, left), total: rows.length });
    left -= rows.length;
  }
  return first;
}
