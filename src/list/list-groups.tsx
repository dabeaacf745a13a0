import type { EventDetail } from "../model/event.ts";
import type { ListModel } from "../selectors/list-model.ts";
import { formatCount } from "../text/count.ts";
import { ListEvent } from "./list-event.tsx";
import type { Piece } from "./list-pieces.ts";
import { headingWords } from "./list-words.ts";

interface ListGroupsProps {
  readonly pieces: readonly Piece[];
  readonly list: ListModel;
  readonly details: ReadonlyMap<number, EventDetail>;
  /** Not all is drawn: gets each heading and row, to measure it. */
  readonly measure?: (element: HTMLElement | null) => void;
}

/** Headings, each with the list of its events. */
export function ListGroups({ pieces, list, details, measure }: ListGroupsProps) {
  return pieces.map(({ part, gap, rows, rest }) => {
    const { group, before, heading } = part;
    const count = group.rows.length;
    const partly = measure !== undefined;
    return (
      <div key={headingWords(group)} className="list-group" style={gap === 0 ? undefined : { marginBlockStart: gap }}>
        <h3 ref={measure} data-index={partly ? heading : undefined}>
          {headingWords(group)} <span>{before === 0 ? formatCount(count) : `${formatCount(count)}, continued`}</span>
        </h3>
        <ol style={rest === 0 ? undefined : { paddingBlockEnd: rest }}>
          {rows.map(({ row, index, gap: missing }) => {
            const position = before + index - heading;
            return (
              <ListEvent
                key={row}
                row={row}
                list={list}
                detail={details.get(row)}
                last={position === count}
                {...(partly && { ref: measure, index, position, size: count, gap: missing })}
              />
            );
          })}
        </ol>
      </div>
    );
  });
}
