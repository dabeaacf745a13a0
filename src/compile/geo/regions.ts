import { mergeArcs } from "topojson-client";
import { polygonsOf, type Atlas } from "./atlas.ts";
import type { RegionCode } from "./codes.ts";
import type { Shape } from "./countries.ts";
import type { Uncoded } from "./disputes.ts";
import type { Polygon } from "./polygon.ts";

/**
 * The outline round all members of a region, inner borders gone, unwrapped, not rounded.
 *
 * A disputed area whose every claimant is a member is inside: whoever it belongs to, the region is the same.
 */
export function regionOutline(atlas: Atlas, shapes: readonly Shape[], uncoded: readonly Uncoded[], region: RegionCode): readonly Polygon[] {
  const members = new Set(region.members);
  const disputed = uncoded.filter(({ claimedBy }) => claimedBy.every((code) => members.has(code))).map(({ a3 }) => a3);
  const parts = shapes.filter(({ code }) => members.has(code) || disputed.includes(code)).map(({ geometry }) => geometry);
  return polygonsOf(atlas, mergeArcs(atlas, parts));
}
