import type { MarkId, SceneBadge, SceneMore } from "../../selectors/map-scene-types.ts";
import { formatCount } from "../../text/count.ts";
import { badgeLetters, badgeName } from "./badge-name.ts";
import { inside, type Box } from "./geometry.ts";
import type { BadgeMark, MoreMark } from "./marks.ts";
import { spotForBadge } from "./place-badges.ts";
import { placed } from "./place-names.ts";
import { badgeSize } from "./sizes.ts";
import { joinGroup, partnersOf, spotOf, waysOfOthers, type Work } from "./work.ts";

/** Square pixels of the map for each badge, where there are more than can be shown: the busiest on the screen come first. */
const AREA_PER_BADGE = 24_000;

/** A badge stands in the way of no more arcs, or they would seem to end at it; in a crowd of badges there is no way round. */
const MOST_CROSSED = 2;

/** A badge beside its country's group, as wide as it is with all its events. Whether there was room for it. */
export function placeBadge(work: Work, badge: SceneBadge, later: readonly Box[]): boolean {
  const short = badgeName(badge.name, badgeLetters(work.viewport.width));
  const size = badgeSize(short, badge.total, work.measure);
  const members = work.groups.get(badge.country)?.length ?? 0;
  const full = work.full.get(badge.country);
  if (full !== undefined && full.members === members && size.w >= full.w) return false;
  const box = roomFor(work, badge.country, `actor:${badge.id}`, size, later);
  if (box === null) {
    work.full.set(badge.country, { members, w: size.w });
    return false;
  }
  joinGroup(work, badge.country, box);
  work.ends.set(`actor:${badge.id}`, box);
  work.badges.set(badge.id, { box, short });
  return true;
}

/** Badges, busiest first; those that stand already are left where they are. Gives those without room. */
export function placeBadges(work: Work): readonly SceneBadge[] {
  const { scene, viewport } = work;
  const most = scene.mores.length === 0 ? Infinity : Math.ceil((viewport.width * viewport.height) / AREA_PER_BADGE);
  return scene.badges.filter((badge) => {
    if (work.badges.has(badge.id) || !startGroup(work, badge.country)) return false;
    return work.badges.size >= most || !placeBadge(work, badge, []);
  });
}

/** One badge for the actors of a country that have none; for lack of room it takes the place of the least busy that has. */
export function placeMores(work: Work, hidden: readonly SceneBadge[]): readonly MoreMark[] {
  const counts = new Map(work.scene.mores.map((more) => [more.country, more]));
  const isCrowd = counts.size > 0;
  return [...new Set([...hidden, ...counts.values()].map(({ country }) => country))].flatMap((country): readonly MoreMark[] => {
    const shown = work.scene.badges.filter((badge) => badge.country === country && work.badges.has(badge.id));
    const anchor = work.anchors.country(country);
    if (anchor === null || !work.groups.has(country) || (isCrowd && shown.length === 0)) return [];
    const members = hidden.filter((badge) => badge.country === country);
    const { count, total } = counts.get(country) ?? { count: 0, total: 0 };
    const sizeOf = () => badgeSize(moreWords({ count: total + members.length }), null, work.measure);
    const id: MarkId = `more:${country}`;
    let box = roomFor(work, country, id, sizeOf(), []);
    const last = shown.at(-1);
    if (box === null && last !== undefined && shown.length > 1) {
      removeBadge(work, last);
      members.push(last);
      box = roomFor(work, country, id, sizeOf(), []);
    }
    box ??= roomFor(work, country, id, sizeOf(), null);
    if (box === null) return [];
    joinGroup(work, country, box);
    work.ends.set(id, box);
    for (const member of members) work.ends.set(`actor:${member.id}`, box);
    const more = { country, count: count + members.filter((badge) => badge.count > 0).length, total: total + members.length };
    if (more.count === 0) return [];
    return [{ ...placed(id, anchor, box, work.viewport), more, members: members.map((badge): MarkId => `actor:${badge.id}`) }];
  });
}

/** What of the badges is drawn. */
export function badgeMarks(work: Work): readonly BadgeMark[] {
  return work.scene.badges.flatMap((badge) => {
    const [spot, anchor] = [work.badges.get(badge.id), work.anchors.country(badge.country)];
    if (spot === undefined || anchor === null || badge.count === 0) return [];
    return [{ ...placed(`actor:${badge.id}`, anchor, spot.box, work.viewport), badge, short: spot.short }];
  });
}

export function moreWords({ count }: Pick<SceneMore, "count">): string {
  return `+${formatCount(count)} more`;
}

/** A group round the anchor of a country on the screen whose name had no room. Whether there is one. */
function startGroup(work: Work, country: string): boolean {
  if (work.groups.has(country)) return true;
  const anchor = work.anchors.country(country);
  const at = anchor === null ? null : spotOf(work, anchor);
  if (at === null || !inside(work.screen, at)) return false;
  work.groups.set(country, [{ ...at, w: 0, h: 0 }]);
  return true;
}

/** @param later names still to come; `null` for any spot at all, beside whatever other country. */
function roomFor(work: Work, country: string, id: MarkId, size: Pick<Box, "w" | "h">, later: readonly Box[] | null): Box | null {
  const group = work.groups.get(country);
  if (group === undefined) return null;
  return spotForBadge(group, size, {
    partners: partnersOf(work, work.scene.ties, id),
    ways: waysOfOthers(work, id),
    mostCrossed: later === null || work.scene.mores.length > 0 ? Infinity : MOST_CROSSED,
    room: work.room,
    screen: work.screen,
    owned: later === null ? null : work.owned,
    later: later ?? [],
  });
}

function removeBadge({ badges, groups, owned, room, ends }: Work, { id, country }: SceneBadge): void {
  const [box, group] = [badges.get(id)?.box, groups.get(country)];
  if (box === undefined || group === undefined) return;
  group.splice(group.indexOf(box), 1);
  owned.remove(box);
  room.free(box);
  badges.delete(id);
  ends.delete(`actor:${id}`);
}
