import type { MarkId, SceneBadge, SceneMore } from "../../selectors/map-scene-types.ts";
import { formatCount } from "../../text/count.ts";
import { badgeLetters, badgeName } from "./badge-name.ts";
import { inside, type Box, type Point } from "./geometry.ts";
import type { BadgeMark, MoreMark, Tether } from "./marks.ts";
import { fromWorld } from "./mercator.ts";
import { gapBetween, spotForBadge } from "./place-badges.ts";
import { placed } from "./place-names.ts";
import { badgeSize } from "./sizes.ts";
import { partnersOf, spotOf, waysOfOthers, type Work } from "./work.ts";

/** Pixels that a badge may stand farther away for the sake of its name. */
const WORTH_A_NAME = 48;
/** A badge farther from its country's name than this gets a hairline. */
const TETHER_FROM = 14;
/** Square pixels of the map for each badge, where there are more than can be shown: the busiest on the screen come first. */
const AREA_PER_BADGE = 24_000;

export function placeBadges(work: Work): readonly BadgeMark[] {
  const { scene, viewport } = work;
  let left = scene.mores.length === 0 ? Infinity : Math.ceil((viewport.width * viewport.height) / AREA_PER_BADGE);
  return scene.badges.flatMap((badge) => {
    if (left === 0) return [];
    const anchor = work.anchors.country(badge.country);
    if (anchor === null) return [];
    const at = spotOf(work, anchor);
    if (!inside(work.screen, at)) return [];
    left--;
    const spot = roomForBadge(work, badge, work.ends.get(`country:${badge.country}`) ?? { ...at, w: 0, h: 0 });
    if (spot === null) return [];
    const id: MarkId = `actor:${badge.id}`;
    work.room.take(spot.box);
    work.ends.set(id, spot.box);
    if (badge.count === 0) return [];
    return [{ ...placed(id, anchor, spot.box, work.viewport), badge, short: spot.short }];
  });
}

/** One badge for the actors of a country that have none, beside those that have. */
export function placeMores(work: Work, badges: readonly BadgeMark[]): readonly MoreMark[] {
  const shown = new Set(badges.map(({ badge }) => badge.id));
  const withBadges = new Set(badges.map(({ badge }) => badge.country));
  return work.scene.mores.flatMap(({ country, count }) => {
    const [label, anchor] = [work.ends.get(`country:${country}`), work.anchors.country(country)];
    if (label === undefined || anchor === null || !withBadges.has(country)) return [];
    const hidden = work.scene.badges.filter((badge) => badge.country === country && badge.count > 0 && !shown.has(badge.id)).length;
    const more = { country, count: count + hidden };
    const size = badgeSize(moreWords(more), null, work.measure);
    const spot = spotForBadge(label, size, { partners: [], ways: [], room: work.room, screen: work.screen });
    if (spot === null) return [];
    work.room.take(spot.box);
    return more.count === 0 ? [] : [{ ...placed(`more:${country}`, anchor, spot.box, work.viewport), more }];
  });
}

export function moreWords({ count }: SceneMore): string {
  return `+${formatCount(count)} more`;
}

/** With its name where that fits near its country's name; else without, nearer. */
function roomForBadge(work: Work, badge: SceneBadge, label: Box): { readonly box: Box; readonly short: string } | null {
  const id: MarkId = `actor:${badge.id}`;
  const surroundings = {
    partners: partnersOf(work, work.scene.ties, id),
    ways: waysOfOthers(work, id),
    room: work.room,
    screen: work.screen,
  };
  const fit = (short: string) => spotForBadge(label, badgeSize(short, badge.count, work.measure), surroundings);
  const short = badgeName(badge.name, badgeLetters(work.viewport.width, badge.total));
  const full = fit(short);
  const bare = full !== null && full.gap < WORTH_A_NAME ? null : fit("");
  if (full !== null && (bare === null || full.gap - bare.gap < WORTH_A_NAME)) return { box: full.box, short };
  return bare === null ? null : { box: bare.box, short: "" };
}

export function tetherOf(work: Work, { id, badge }: BadgeMark): readonly Tether[] {
  const [label, box] = [work.ends.get(`country:${badge.country}`), work.ends.get(id)];
  if (label === undefined || box === undefined) return [];
  if (gapBetween(label, box) <= TETHER_FROM) return [];
  const { zoom } = work.viewport;
  return [{ id, line: [edgePoint(box, label), edgePoint(label, box)].map((point) => fromWorld(point, zoom)) }];
}

/** Where a line from the middle of a box to another leaves it. */
function edgePoint(box: Box, towards: Point): Point {
  const [dx, dy] = [towards.x - box.x, towards.y - box.y];
  const t = Math.min(dx === 0 ? Infinity : box.w / 2 / Math.abs(dx), dy === 0 ? Infinity : box.h / 2 / Math.abs(dy));
  return { x: box.x + dx * t, y: box.y + dy * t };
}
