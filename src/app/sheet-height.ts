/** How far the sheet is up. */
export type SheetHeight = "low" | "half" | "full";

/** Share of the window's height. */
const SHARES: Readonly<Record<SheetHeight, number>> = { low: 0.16, half: 0.55, full: 1 };
/** Pixels; less is a tap. */
const SLOP = 8;

/** Where the sheet comes to rest when it is let go; a clear movement goes at least to the next height in its direction. */
export function settleSheet(from: SheetHeight, share: number, movedPx: number): SheetHeight {
  if (Math.abs(movedPx) < SLOP) return from;
  const heights = Object.keys(SHARES) as SheetHeight[];
  const nearest = heights.reduce((best, height) => (Math.abs(SHARES[height] - share) < Math.abs(SHARES[best] - share) ? height : best));
  if (nearest !== from) return nearest;
  const next = heights.indexOf(from) + (movedPx > 0 ? 1 : -1);
  return heights[Math.min(heights.length - 1, Math.max(0, next))] ?? from;
}

export function shareOf(height: SheetHeight): number {
  return SHARES[height];
}
