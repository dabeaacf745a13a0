import type { Selection } from "../model/view.ts";
import { same } from "../url/relative.ts";

/** A panel remembers this many steps; nobody goes further back, and the list cannot grow for ever. */
const LONGEST = 50;

/** The trail after going on from `left` to something else. */
export function pushTrail(trail: readonly Selection[], left: Selection | null): readonly Selection[] {
  return left === null ? trail : [...trail, left].slice(-LONGEST);
}

/**
 * The trail after the browser went back or forward from `left` to `sel`: as if the panel's own back had been used
 * where that selection is in it, else as if it had been selected now.
 */
export function cutTrail(trail: readonly Selection[], left: Selection | null, sel: Selection | null): readonly Selection[] {
  if (sel === null) return trail.length === 0 ? trail : [];
  if (same(left, sel)) return trail;
  const at = trail.findLastIndex((earlier) => same(earlier, sel));
  return at === -1 ? pushTrail(trail, left) : trail.slice(0, at);
}
