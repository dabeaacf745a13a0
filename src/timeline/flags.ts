/** Where the words beside a handle stand; `null` when they have no room. Left edge, in pixels of the rail. */
export interface Flags {
  readonly from: number | null;
  readonly to: number | null;
}

export const GRIP = 24;
const GAP = 4;
const CHARACTER = 6.7;

export function wordsWidth(words: string): number {
  return Math.ceil(words.length * CHARACTER);
}

/** Outside the range where there is room, else inside it; never over a grip or over each other. */
export function placeFlags(xFrom: number, xTo: number, fromWidth: number, toWidth: number, width: number): Flags {
  const reach = GRIP / 2 + GAP;
  const fromOutside = xFrom - reach - fromWidth;
  const toOutside = xTo + reach;
  const from = fromOutside >= 0 ? fromOutside : xFrom + reach;
  const to = toOutside + toWidth <= width ? toOutside : xTo - reach - toWidth;
  const fromInside = from > xFrom;
  const toInside = to < xTo;
  const end = toInside ? to : xTo - reach;
  const fromFits = from + fromWidth <= width && (!fromInside || from + fromWidth + GAP <= end);
  const start = fromInside ? (fromFits ? from + fromWidth + GAP : xFrom + reach) : xFrom + reach;
  const toFits = to >= 0 && (!toInside || to >= start);
  return { from: fromFits ? from : null, to: toFits ? to : null };
}
