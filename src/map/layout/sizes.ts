import { formatCount } from "../../text/count.ts";
import type { Box } from "./geometry.ts";

/** The kinds of words on the map; `map/images/fonts.ts` gives each its font. */
export type TextStyle = "country" | "pill" | "badge" | "place" | "region";

/** Width of a text in pixels. */
export type Measure = (text: string, style: TextStyle) => number;

type Size = Pick<Box, "w" | "h">;

export const PILL_HEIGHT = 18;
export const LABEL_HEIGHT = 18;
export const BADGE_HEIGHT = 24;
export const CHEVRON = 10;
export const GLYPH = 14;
export const DOT = 12;
export const GAP = 6;
const BADGE_PAD = 8;

/** Even, so that a box whose middle is on a whole pixel has its edges on whole pixels too. */
function even(pixels: number): number {
  return Math.ceil(pixels / 2) * 2;
}

export function pillWidth(count: number, measure: Measure): number {
  return Math.max(20, even(measure(formatCount(Math.max(count, 1)), "pill") + 12));
}

/** A country's name with its pill. A count of 0 has no pill and keeps its room, so that filtering moves no name. */
export function countrySize(name: string, count: number, measure: Measure, edge = false): Size {
  const chevron = edge ? CHEVRON : 0;
  return { w: even(measure(name.toUpperCase(), "country") + GAP + pillWidth(count, measure) + chevron), h: LABEL_HEIGHT };
}

/** A badge for several actors has no count. */
export function badgeSize(name: string, count: number | null, measure: Measure): Size {
  const number = count === null ? 0 : GAP + measure(formatCount(Math.max(count, 1)), "badge");
  return { w: even(BADGE_PAD * 2 + GLYPH + 5 + measure(name, "badge") + number), h: BADGE_HEIGHT };
}

export function placeSize(name: string, count: number, measure: Measure): Size {
  return { w: even(measure(name, "place") + GAP + measure(formatCount(Math.max(count, 1)), "place")), h: LABEL_HEIGHT };
}

export function regionSize(name: string, measure: Measure): Size {
  return { w: even(measure(name, "region")), h: LABEL_HEIGHT };
}

const THINNEST = 1.5;
const THICKEST = 6;
/** Where arcs are of hundreds of events there are many of them. */
const THICKEST_OF_CROWD = 4;
/** An arc of so many events is the thickest, unless the dataset has one of more. */
export const MANY = 17;

/** 1.5 pixels for one event, 6 (in a crowd 4) for the most that an arc of the dataset has. */
export function arcWidth(count: number, most: number): number {
  const share = Math.log2(Math.max(1, count)) / Math.log2(Math.max(MANY, most));
  const thickest = most > MANY ? THICKEST_OF_CROWD : THICKEST;
  return Math.min(thickest, THINNEST + (thickest - THINNEST) * share);
}
