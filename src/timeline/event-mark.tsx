import { memo } from "react";
import { Mark } from "../ui/mark.tsx";
import { MARK_WIDTH, type PlacedMark } from "./layout.ts";
import { markName, type MarkWords } from "./mark-words.ts";

interface EventMarkProps {
  readonly markId: string;
  readonly words: MarkWords;
  /** `null`: undated, a shape in a cell of its own. */
  readonly placed: Omit<PlacedMark, "row"> | null;
  /** Left and upper edge of the button, in its cell. */
  readonly left: number;
  readonly top: number;
  /** Middle of the family's shape, from the left edge. */
  readonly glyph: number;
  readonly outside: boolean;
  readonly faded: boolean;
  readonly selected: boolean;
  readonly tabbable: boolean;
}

/** Across a family's shape; `Mark` adds 2 px of room on each side. */
const GLYPH = 12;

/** One event in one lane: its family's shape, on a bar where its date is more than a day. Events are handled by the lanes. */
export const EventMark = memo(function EventMark({
  markId,
  words,
  placed,
  left,
  top,
  glyph,
  outside,
  faded,
  selected,
  tabbable,
}: EventMarkProps) {
  const bar = placed?.shape === "bar";
  const width = placed === null ? MARK_WIDTH : placed.x1 - placed.x0;
  return (
    <button
      type="button"
      className={`timeline-mark timeline-mark-${words.family}`}
      style={{ left, width, top }}
      aria-label={markName(words)}
      aria-pressed={selected}
      tabIndex={tabbable ? 0 : -1}
      data-mark={markId}
      data-event={words.id}
      data-status={words.status}
      data-outside={outside || undefined}
      data-faded={faded || undefined}
    >
      {bar && (
        <span
          className="timeline-mark-bar"
          style={{ "--timeline-fade-start": `${placed.fadeStart}px`, "--timeline-fade-end": `${placed.fadeEnd}px` }}
        />
      )}
      <span className="timeline-mark-glyph" style={{ left: glyph - GLYPH / 2 - 2 }}>
        <Mark family={words.family} status={words.status} size={GLYPH} voice={words.voice} />
      </span>
    </button>
  );
});
