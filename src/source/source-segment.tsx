import { useRef, useState, type KeyboardEvent } from "react";
import type { SegmentLook } from "../selectors/source-model.ts";
import type { Run, Segment } from "../selectors/source-segments.ts";
import { setHover } from "../state/hover-store.ts";
import { select } from "../state/view-store.ts";
import { SourceChoice } from "./source-choice.tsx";

interface SourceSegmentProps {
  readonly segment: Segment;
  /** The whole document's. */
  readonly text: string;
  readonly look: SegmentLook;
  /** Part of the passage that somebody asked to see. */
  readonly asked: boolean;
}

/** A stretch of text; where events rest on it, a button that selects them. */
export function SourceSegment({ segment, text, look, asked }: SourceSegmentProps) {
  const { passage, events, relation, runs, start, end } = segment;
  const words = runs.map((run) => <SourceRun key={run.start} run={run} text={text} />);
  // What was left in the text by its page is nobody's words, though it stands amid a quote.
  if (events.length > 0 && passage?.kind !== "artefact") return <QuotedSegment {...{ segment, look, asked }}>{words}</QuotedSegment>;
  if (passage !== null) {
    return (
      <span className={`source-passage source-${passage.kind}`} title={passage.why} data-start={start} data-end={end}>
        {words}
      </span>
    );
  }
  if (!relation) return words;
  return (
    <span className={`source-relation ${asked ? "source-asked" : ""}`} title="The words of a relation" data-start={start} data-end={end}>
      {words}
    </span>
  );
}

/** The words of a date are marked within those of their event. */
function SourceRun({ run, text }: { readonly run: Run; readonly text: string }) {
  const words = text.slice(run.start, run.end);
  return run.uses.includes("date") ? (
    <span className="source-date" title="The words that give the date">
      {words}
    </span>
  ) : (
    words
  );
}

interface QuotedSegmentProps extends Pick<SourceSegmentProps, "segment" | "look" | "asked"> {
  readonly children: React.ReactNode;
}

// A <button> cannot break over lines and does not let its words be selected with the rest of the text.
function QuotedSegment({ segment, look, asked, children }: QuotedSegmentProps) {
  const { events, start, end, passage } = segment;
  const [choosing, setChoosing] = useState(false);
  const element = useRef<HTMLElement>(null);
  const point = () => setHover({ kind: "events", ids: events });
  const leave = () => setHover(null);
  const press = () => {
    const [only] = events;
    if (events.length > 1) setChoosing(true);
    else if (only !== undefined) select({ kind: "event", id: only });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    press();
  };
  const attributed = segment.runs.every(({ uses }) => uses.includes("attribution") && !uses.includes("evidence"));
  const classes = [
    "source-mark",
    `source-${look.weight}`,
    look.family === null ? "" : `source-family-${look.family}`,
    attributed ? "source-attribution" : "",
    look.lit ? "source-lit" : "",
    asked ? "source-asked" : "",
    passage === null ? "" : "source-passage",
  ];
  return (
    <>
      <span
        ref={element}
        role="button"
        tabIndex={0}
        className={classes.filter(Boolean).join(" ")}
        data-start={start}
        data-end={end}
        aria-pressed={look.weight === "strong"}
        {...(events.length > 1 && { "aria-haspopup": "dialog", "aria-expanded": choosing })}
        onClick={() => {
          if (getSelection()?.isCollapsed !== false) press();
        }}
        onKeyDown={onKeyDown}
        onPointerEnter={point}
        onPointerLeave={leave}
        onFocus={point}
        onBlur={leave}
      >
        {children}
      </span>
      {choosing && <SourceChoice events={events} trigger={element} close={() => setChoosing(false)} />}
    </>
  );
}
