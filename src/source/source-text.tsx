import { useMemo, type RefObject } from "react";
import type { SourceDocument } from "../model/document.ts";
import type { Quote } from "../model/evidence.ts";
import { focusOf, lookOf, type SourceModel } from "../selectors/source-model.ts";
import { segmentsOf, type Paragraph, type Segment } from "../selectors/source-segments.ts";
import { useHover } from "../state/hover-store.ts";
import type { QuotePosition } from "../state/reading-store.ts";
import { useDataset } from "../state/use-derived.ts";
import { useDetails } from "../state/use-details.ts";
import { PassageLabel } from "./passage-label.tsx";
import { SourceSegment } from "./source-segment.tsx";
import { useScrollTo } from "./use-scroll-to.ts";

interface SourceTextProps {
  readonly source: SourceDocument;
  readonly model: SourceModel;
  readonly asked: QuotePosition | null;
  /** Raised by every request for a quote, so that the same one is brought into sight again. */
  readonly serial: number;
  readonly scroller: RefObject<HTMLElement | null>;
}

/** The text as its paragraphs. The first is its heading where it is the document's title. */
export function SourceText({ source, model, asked, serial, scroller }: SourceTextProps) {
  const paragraphs = useMemo(() => segmentsOf(source), [source]);
  const focus = focusOf(model, asked, useFirstQuote(model));
  useScrollTo(scroller, focus, serial);
  return (
    <div className="source-text" lang={model.document.lang}>
      {paragraphs.map((paragraph) => (
        <SourceParagraph key={paragraph.start} paragraph={paragraph} text={source.text} model={model} asked={asked} />
      ))}
    </div>
  );
}

/** The words that the selected event shows first; `null` while they load, and for any other selection. */
function useFirstQuote({ selection }: SourceModel): Quote | null {
  const dataset = useDataset();
  const row = selection?.kind === "event" ? dataset.rowOf.get(selection.id) : undefined;
  const details = useDetails(useMemo(() => (row === undefined ? [] : [row]), [row]));
  return (row === undefined ? undefined : details.get(row)?.evidence[0]) ?? null;
}

interface SourceParagraphProps {
  readonly paragraph: Paragraph;
  readonly text: string;
  readonly model: SourceModel;
  readonly asked: QuotePosition | null;
}

function SourceParagraph({ paragraph, text, model, asked }: SourceParagraphProps) {
  const dataset = useDataset();
  const hover = useHover();
  const { start, end, segments } = paragraph;
  const isAsked = (segment: Segment) => asked !== null && asked.start < segment.end && segment.start < asked.end;
  const only = segments.length === 1 ? (segments[0]?.passage ?? null) : null;
  const Tag = text.slice(start, end) === model.document.title ? "h2" : "p";
  return (
    <Tag className={only === null ? "source-paragraph" : `source-paragraph source-aside`}>
      {only !== null && <PassageLabel passage={only} />}
      {segments.map((segment) => (
        <SourceSegment
          key={segment.start}
          segment={segment}
          text={text}
          look={lookOf(dataset, segment, model, hover)}
          asked={isAsked(segment)}
        />
      ))}
    </Tag>
  );
}
