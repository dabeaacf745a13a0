import type { Dataset } from "../model/dataset.ts";
import type { DocumentMeta } from "../model/document.ts";
import type { HoverTarget, Inputs } from "../model/inputs.ts";
import { EVENT_TYPES, TYPES, type Family } from "../model/vocabulary.ts";
import type { Selection } from "../model/view.ts";
import { rowsOfTarget } from "./emphasis.ts";
import { selectFilter } from "./filter.ts";
import type { FilterResult } from "./filter-result.ts";
import { memo } from "./memo.ts";
import type { Segment } from "./source-segments.ts";

/** What the source view shows, before its text has arrived. */
export interface SourceModel {
  readonly document: DocumentMeta;
  readonly documents: readonly DocumentMeta[];
  /** Events of this document, in view and in all. */
  readonly shown: number;
  readonly total: number;
  readonly selection: Selection | null;
  /** `certainty` of the filter result, by row: 0 is faint. */
  readonly inView: Uint8Array;
  /** 1 for the rows of the selection; `null` when nothing is selected. */
  readonly emphasis: Uint8Array | null;
}

/**
 * The document that a selection leads to: its own, or that of its first event; else the dataset's first.
 * `null` for a dataset without documents.
 *
 * @param asked a document that somebody asked to read; it wins over a country or an actor, which may be in several.
 */
export function selectSource({ dataset, view, text }: Inputs, asked: string | null): SourceModel | null {
  return compute(dataset, selectFilter({ dataset, view, text }), JSON.stringify(view.sel), asked);
}

const compute = memo((dataset: Dataset, result: FilterResult, sel: string, asked: string | null): SourceModel | null => {
  const selection = JSON.parse(sel) as Selection | null;
  const { documents } = dataset.manifest;
  const emphasis = rowsOfTarget(dataset, selection?.kind === "document" ? null : selection);
  const code = documentOf(dataset, selection, asked, emphasis);
  const document = documents[code];
  if (document === undefined) return null;
  const its = dataset.table.document;
  return {
    document,
    documents,
    shown: result.rows.reduce((count, row) => count + Number(its[row] === code), 0),
    total: its.reduce((count, other) => count + Number(other === code), 0),
    selection,
    inView: result.certainty,
    emphasis,
  };
});

function documentOf(dataset: Dataset, selection: Selection | null, asked: string | null, rows: Uint8Array | null): number {
  const { table, documentOf: codes } = dataset;
  if (selection?.kind === "document") return codes.get(selection.id) ?? 0;
  if (selection?.kind === "event") return table.document[dataset.rowOf.get(selection.id) ?? 0] ?? 0;
  if (asked !== null && codes.has(asked)) return codes.get(asked) ?? 0;
  return table.document[Math.max(0, rows?.indexOf(1) ?? 0)] ?? 0;
}

/** How a segment is drawn. */
export interface SegmentLook {
  /** Of its first event; `null` for plain text and for a relation. */
  readonly family: Family | null;
  /** none of its events is in view: faint · one is: plain · one is selected: strong · others are selected: dim. */
  readonly weight: "faint" | "plain" | "strong" | "dim";
  /** One of its events is pointed at, here or in another view. */
  readonly lit: boolean;
}

export function lookOf(
  dataset: Dataset,
  segment: Segment,
  { inView, emphasis }: Pick<SourceModel, "inView" | "emphasis">,
  hover: HoverTarget | null,
): SegmentLook {
  const rows = segment.events.flatMap((id) => dataset.rowOf.get(id) ?? []);
  const pointed = rowsOfTarget(dataset, hover);
  const selected = rows.filter((row) => emphasis?.[row] === 1);
  const visible = rows.filter((row) => inView[row] !== 0);
  const first = selected[0] ?? visible[0] ?? rows[0];
  const type = first === undefined ? undefined : EVENT_TYPES[dataset.table.type[first] ?? 0];
  return {
    family: type === undefined ? null : TYPES[type].family,
    weight: selected.length > 0 ? "strong" : visible.length === 0 ? "faint" : emphasis === null ? "plain" : "dim",
    lit: pointed !== null && rows.some((row) => pointed[row] === 1),
  };
}

/** A passage by its place in a document: a quote, or what somebody asked to see. */
interface Position {
  readonly document: string;
  readonly start: number;
  readonly end: number;
}

/** Where the eye is led: the passage asked for, else the first quote of the selected event; `null` for nowhere in this document. */
export function focusOf({ document }: Pick<SourceModel, "document">, asked: Position | null, first: Position | null): Position | null {
  return [asked, first].find((position) => position?.document === document.id) ?? null;
}
