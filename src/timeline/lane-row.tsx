import type { TimelineModel } from "../selectors/timeline-model.ts";
import { onlyChoice, select } from "../state/view-store.ts";
import { formatCount } from "../text/count.ts";
import { Mark } from "../ui/mark.tsx";
import { EventMark } from "./event-mark.tsx";
import { Histogram, Veil } from "./histogram.tsx";
import { MOST_UNDATED_LEVELS, type LaneLayout } from "./lane-layout.ts";
import { levelTop, MARK_WIDTH, type PlacedMark } from "./layout.ts";
import type { MarkWords } from "./mark-words.ts";
import { markKey } from "./roving.ts";
import type { TimeScale } from "./scale.ts";
import "./lanes.css";

export interface LaneRowProps {
  readonly model: TimelineModel;
  readonly layout: LaneLayout;
  readonly scale: TimeScale;
  /** The most events of any bin of any histogram in sight. */
  readonly peak: number;
  readonly words: (row: number) => MarkWords;
  /** 1 = belongs to what is selected or pointed at; `null`: nothing fades. */
  readonly emphasis: Uint8Array | null;
  /** The mark that Tab leads to. */
  readonly active: string | null;
}

/** A lane: its name, its marks or its histogram, and its undated events. */
export function LaneRow({ model, layout, scale, peak, words, emphasis, active }: LaneRowProps) {
  const { lane, marks, undated, height, sizes } = layout;
  const shared = (row: number) => {
    const key = markKey(lane.key, row);
    return {
      markId: key,
      words: words(row),
      outside: model.certainty[row] === 0,
      faded: emphasis !== null && emphasis[row] !== 1,
      selected: model.selection?.kind === "event" && model.selection.id === model.dataset.table.ids[row],
      tabbable: key === active,
    };
  };
  return (
    <li className="timeline-lane" style={{ height }} data-lane={lane.key} data-dense={layout.bins !== null || undefined}>
      <LaneName layout={layout} selection={model.selection} />
      <div className="timeline-lane-plot" data-drag="lane">
        {layout.bins !== null ? (
          <>
            <Histogram lane={lane} bins={layout.bins} height={height} width={scale.width} peak={peak} />
            <Veil model={model} scale={scale} />
          </>
        ) : (
          marks.map((mark) => (
            <EventMark
              key={mark.row}
              {...shared(mark.row)}
              placed={mark}
              left={mark.x0}
              top={levelTop(mark.level, sizes)}
              glyph={glyphAt(mark, scale.width)}
            />
          ))
        )}
      </div>
      <div className="timeline-lane-undated" data-drag="undated">
        {undated.map(({ row, column, level }) => (
          <EventMark
            key={row}
            {...shared(row)}
            placed={null}
            left={column * MARK_WIDTH}
            top={levelTop(level, sizes)}
            glyph={MARK_WIDTH / 2}
          />
        ))}
        <MoreUndated layout={layout} />
      </div>
    </li>
  );
}

function LaneName({ layout: { lane }, selection }: { readonly layout: LaneLayout; readonly selection: TimelineModel["selection"] }) {
  const { target, family, name } = lane;
  if (target === null) {
    return (
      <div className="timeline-lane-name">
        {family !== null && <Mark family={family} />}
        <span className="timeline-lane-word">{name}</span>
      </div>
    );
  }
  const selected = selection !== null && selection.kind === target.kind && selection.id === target.id;
  return (
    <button
      type="button"
      className="timeline-lane-name timeline-lane-button"
      title={name}
      aria-pressed={selected}
      onClick={() => select(target)}
    >
      <span className="timeline-lane-word">{name}</span>
    </button>
  );
}

/** The number of undated events that have no mark; it opens them. */
function MoreUndated({ layout: { lane, moreUndated, sizes } }: { readonly layout: LaneLayout }) {
  if (moreUndated === null) return null;
  const { count, all, column, cells } = moreUndated;
  const number = formatCount(count);
  const open = () => {
    if (lane.target !== null) select(lane.target);
    else if (lane.family !== null) onlyChoice("families", lane.family);
  };
  return (
    <button
      type="button"
      className="timeline-more-undated"
      style={{ left: column * MARK_WIDTH, width: cells * MARK_WIDTH, ...(!all && { top: levelTop(MOST_UNDATED_LEVELS - 1, sizes) }) }}
      aria-label={all ? `${number} undated events: ${lane.name}` : `${number} more undated events: ${lane.name}`}
      data-all={all || undefined}
      onClick={open}
    >
      {all ? number : `+${number}`}
    </button>
  );
}

/** The shape stands at the end that is known, else in the middle; always where it can be seen. */
function glyphAt(mark: PlacedMark, width: number): number {
  const half = MARK_WIDTH / 2;
  const crispStart = mark.fadeStart === 0 && mark.fadeEnd > 0;
  const crispEnd = mark.fadeEnd === 0 && mark.fadeStart > 0;
  const wanted = crispStart ? mark.x0 + half : crispEnd ? mark.x1 - half : (mark.x0 + mark.x1) / 2;
  const least = Math.max(mark.x0 + half, Math.min(half, mark.x1 - half));
  const greatest = Math.min(mark.x1 - half, Math.max(width - half, mark.x0 + half));
  return Math.max(least, Math.min(greatest, wanted)) - mark.x0;
}
