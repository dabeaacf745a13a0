import type { ListWindow, Part } from "./list-window.ts";

/** What is drawn of a group. Gaps are pixels, for what is not drawn. */
export interface Piece {
  readonly part: Part;
  readonly gap: number;
  readonly rows: readonly PieceRow[];
  readonly rest: number;
}

export interface PieceRow {
  readonly row: number;
  /** Among the items of the window. */
  readonly index: number;
  readonly gap: number;
}

interface Item {
  readonly index: number;
  readonly start: number;
  readonly end: number;
}

/** All of it, without a gap. */
export function wholePieces({ parts }: ListWindow): readonly Piece[] {
  return parts.map((part) => ({
    part,
    gap: 0,
    rows: Array.from(part.rows, (row, at) => ({ row, index: part.heading + 1 + at, gap: 0 })),
    rest: 0,
  }));
}

/**
 * The items as pieces of their groups, with gaps in place of what is not drawn, so that they stand in the flow where all
 * would stand: a heading then sticks for as long as its group is in sight.
 *
 * @param items in order; with a row its heading.
 * @param start where the window begins, `endOf` where one of its items ends: pixels of what scrolls.
 */
export function piecesOf(window: ListWindow, items: readonly Item[], start: number, endOf: (index: number) => number): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  for (let next = 0; next < items.length;) {
    const head = items[next];
    const part = window.partAt(head?.index ?? 0);
    if (head === undefined || part === undefined) break;
    const gap = head.start - at;
    const rows: PieceRow[] = [];
    at = head.end;
    for (next++; next < items.length; next++) {
      const item = items[next];
      const row = part.rows[(item?.index ?? 0) - part.heading - 1];
      if (item === undefined || row === undefined) break;
      rows.push({ row, index: item.index, gap: item.start - at });
      at = item.end;
    }
    const end = endOf(part.heading + part.rows.length);
    pieces.push({ part, gap, rows, rest: end - at });
    at = end;
  }
  return pieces;
}
