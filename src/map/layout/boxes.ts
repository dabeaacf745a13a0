import { inside, overlaps, type Box, type Point } from "./geometry.ts";

/** Boxes that can be asked for by where they are. */
export interface Boxes {
  readonly all: readonly Box[];
  add(box: Box): void;
  /** Whether any comes nearer than `gap` to a box. */
  touches(box: Box, gap: number): boolean;
  /** Those that a point is in, or no farther than `pad` from. */
  at(point: Point, pad: number): readonly Box[];
}

/** Pixels of a square of the index: about a name. */
const SQUARE = 64;
/** No gap and no pad is greater. */
const REACH = 8;
/** Squares in a row, more than any world is wide: a square is one number. */
const ROW = 2 ** 24;
const NONE: readonly Box[] = [];

/** An index by squares: a map of two hundred names asks a million times whether a spot is free. */
export function createBoxes(boxes: readonly Box[]): Boxes {
  const all: Box[] = [];
  const squares = new Map<number, Box[]>();
  const eachSquare = ({ x, y, w, h }: Box, reach: number, visit: (square: number) => boolean): boolean => {
    const [left, right] = [Math.floor((x - w / 2 - reach) / SQUARE), Math.floor((x + w / 2 + reach) / SQUARE)];
    const [top, bottom] = [Math.floor((y - h / 2 - reach) / SQUARE), Math.floor((y + h / 2 + reach) / SQUARE)];
    for (let line = top; line <= bottom; line++) {
      for (let column = left; column <= right; column++) if (visit(line * ROW + column)) return true;
    }
    return false;
  };
  const add = (box: Box) => {
    all.push(box);
    eachSquare(box, REACH, (square) => {
      const there = squares.get(square);
      if (there === undefined) squares.set(square, [box]);
      else there.push(box);
      return false;
    });
  };
  for (const box of boxes) add(box);
  return {
    all,
    add,
    touches: (box, gap) =>
      eachSquare(box, 0, (square) => {
        for (const other of squares.get(square) ?? NONE) if (overlaps(box, other, gap)) return true;
        return false;
      }),
    at(point, pad) {
      const there = squares.get(Math.floor(point.y / SQUARE) * ROW + Math.floor(point.x / SQUARE)) ?? NONE;
      return there.filter((box) => inside(box, point, pad));
    },
  };
}
