import { inside, type Box, type Point } from "./geometry.ts";

/** Boxes that can be asked for by where they are. */
export interface Boxes {
  readonly all: readonly Box[];
  add(box: Box): void;
  remove(box: Box): void;
  /** Whether any comes nearer than `gap` to a box, but for some. */
  touches(box: Box, gap: number, but?: readonly Box[]): boolean;
  /** Whether a point is in any, or no farther than `pad` from it, but for two. */
  holds(point: Point, pad: number, but: Box, and: Box): boolean;
}

/** Pixels of a square of the index: about a name. */
const SQUARE = 64;
/** No pad is greater. */
const REACH = 8;
const NONE: readonly Box[] = [];

/** A square as one number, small enough for the engine to hold without an object. Squares so far apart that they get the same one are never on one screen. */
function squareAt(line: number, column: number): number {
  return ((line & 0x7fff) << 15) | (column & 0x7fff);
}

/** An index by squares: a map of two hundred names asks a million times whether a spot is free. */
export function createBoxes(boxes: readonly Box[]): Boxes {
  let all: Box[] = [];
  const squares = new Map<number, Box[]>();
  const squaresOf = ({ x, y, w, h }: Box): readonly number[] => {
    const [left, right] = [Math.floor((x - w / 2 - REACH) / SQUARE), Math.floor((x + w / 2 + REACH) / SQUARE)];
    const [top, bottom] = [Math.floor((y - h / 2 - REACH) / SQUARE), Math.floor((y + h / 2 + REACH) / SQUARE)];
    const found: number[] = [];
    for (let line = top; line <= bottom; line++) for (let column = left; column <= right; column++) found.push(squareAt(line, column));
    return found;
  };
  const add = (box: Box) => {
    all.push(box);
    for (const square of squaresOf(box)) {
      const there = squares.get(square);
      if (there === undefined) squares.set(square, [box]);
      else there.push(box);
    }
  };
  for (const box of boxes) add(box);
  return {
    get all() {
      return all;
    },
    add,
    remove(box) {
      all = all.filter((other) => other !== box);
      for (const square of squaresOf(box)) {
        squares.set(
          square,
          (squares.get(square) ?? []).filter((other) => other !== box),
        );
      }
    },
    touches({ x, y, w, h }, gap, but = NONE) {
      const dx = w / 2 + Math.max(0, gap - REACH);
      const dy = h / 2 + Math.max(0, gap - REACH);
      const left = Math.floor((x - dx) / SQUARE);
      const right = Math.floor((x + dx) / SQUARE);
      const bottom = Math.floor((y + dy) / SQUARE);
      for (let line = Math.floor((y - dy) / SQUARE); line <= bottom; line++) {
        for (let column = left; column <= right; column++) {
          for (const other of squares.get(squareAt(line, column)) ?? NONE) {
            const isNear = Math.abs(other.x - x) * 2 < other.w + w + gap * 2 && Math.abs(other.y - y) * 2 < other.h + h + gap * 2;
            if (isNear && !but.includes(other)) return true;
          }
        }
      }
      return false;
    },
    holds(point, pad, but, and) {
      for (const box of squares.get(squareAt(Math.floor(point.y / SQUARE), Math.floor(point.x / SQUARE))) ?? NONE)
        if (box !== but && box !== and && inside(box, point, pad)) return true;
      return false;
    },
  };
}
