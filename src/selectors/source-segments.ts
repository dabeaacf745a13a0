import type { Passage, SourceDocument, SpanUse } from "../model/document.ts";

/** A stretch of text whose every character belongs to the same events and the same passage. */
export interface Segment {
  /** UTF-16 code units, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Ids, in the order in which their words begin; empty for plain text and for a relation's words. */
  readonly events: readonly string[];
  /** A relation's words; they may be an event's too. */
  readonly relation: boolean;
  /** Left out of the reading, and why. */
  readonly passage: Passage | null;
  /** The same stretch by what its words are quoted for; never empty, without gaps. */
  readonly runs: readonly Run[];
}

export interface Run {
  readonly start: number;
  readonly end: number;
  readonly uses: readonly SpanUse[];
}

export interface Paragraph {
  readonly start: number;
  readonly end: number;
  /** Never empty, in order, without gaps. */
  readonly segments: readonly Segment[];
}

const USES: readonly SpanUse[] = ["evidence", "attribution", "date", "relation"];

/**
 * A document as paragraphs of segments that do not overlap, although its spans do. Lines are paragraphs; empty ones
 * are left out. Put together again, the segments of a paragraph are its text, character by character.
 */
export function segmentsOf({ text, spans, passages }: Pick<SourceDocument, "text" | "spans" | "passages">): readonly Paragraph[] {
  return linesOf(text).map(({ start, end }) => {
    const runs = cut(start, end, [...spans, ...passages]).map((run) => describe(run, spans, passages));
    return { start, end, segments: join(runs) };
  });
}

interface Piece {
  readonly start: number;
  readonly end: number;
}

interface Described extends Run {
  readonly events: readonly string[];
  readonly passage: Passage | null;
}

function linesOf(text: string): readonly Piece[] {
  const lines: Piece[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    const end = start + line.length;
    if (line.trim() !== "") lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}

function cut(start: number, end: number, all: readonly Piece[]): readonly Piece[] {
  const edges = new Set([start, end]);
  for (const piece of all) for (const edge of [piece.start, piece.end]) if (edge > start && edge < end) edges.add(edge);
  const sorted = [...edges].toSorted((a, b) => a - b);
  return sorted.slice(1).map((to, at) => ({ start: sorted[at] ?? start, end: to }));
}

function describe({ start, end }: Piece, spans: SourceDocument["spans"], passages: readonly Passage[]): Described {
  const over = spans.filter((span) => span.start < end && start < span.end);
  return {
    start,
    end,
    events: [...new Set(over.toSorted((a, b) => a.start - b.start || b.end - a.end).flatMap(({ events }) => events))],
    uses: USES.filter((use) => over.some((span) => span.use === use)),
    passage: passages.find((passage) => passage.start < end && start < passage.end) ?? null,
  };
}

function join(runs: readonly Described[]): readonly Segment[] {
  const segments: Segment[] = [];
  for (const { start, end, events, uses, passage } of runs) {
    const last = segments.at(-1);
    const relation = uses.includes("relation");
    if (last !== undefined && last.passage === passage && last.relation === relation && sameIds(last.events, events)) {
      segments[segments.length - 1] = { ...last, end, runs: [...last.runs, { start, end, uses }] };
    } else {
      segments.push({ start, end, events, relation, passage, runs: [{ start, end, uses }] });
    }
  }
  return segments;
}

function sameIds(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id) => b.includes(id));
}
