import { describe, expect, it } from "vitest";
import { gapBetween, inside, type Box } from "../../src/map/layout/geometry.ts";
import { layoutMarks } from "../../src/map/layout/layout-marks.ts";
import type { MapMarks, Placed } from "../../src/map/layout/marks.ts";
import { fromWorld, toWorld } from "../../src/map/layout/mercator.ts";
import { selectMapScene } from "../../src/selectors/map-scene.ts";
import type { MapScene, SceneBadge } from "../../src/selectors/map-scene-types.ts";
import { inputs } from "../build.ts";
import { seedDataset } from "../panel/seed.ts";
import { aScene, fitted, layoutAt, measure, realAnchors } from "./a-picture.ts";

const scene = selectMapScene(inputs(seedDataset()));
/** The map beside its panels at 1920 × 1080, 1440 × 900, 1024 × 768, 768 × 1024 and 390 × 844. */
const SIZES = [
  [1264, 740],
  [806, 572],
  [660, 480],
  [403, 675],
  [390, 340],
] as const;

function boxOf({ anchor, dx, dy, w, h }: Placed, zoom: number): Box {
  const { x, y } = toWorld(anchor, zoom);
  return { x: x + dx, y: y + dy, w, h };
}

/** By country, its name and its badges. */
function groupsOf({ countries, badges, mores }: MapMarks, zoom: number): ReadonlyMap<string, readonly Box[]> {
  const owned = [
    ...countries.filter(({ edge }) => edge === null).map((mark) => [mark.country.id, mark] as const),
    ...badges.map((mark) => [mark.badge.country, mark] as const),
    ...mores.map((mark) => [mark.more.country, mark] as const),
  ];
  const groups = new Map<string, Box[]>();
  for (const [id, mark] of owned) groups.set(id, [...(groups.get(id) ?? []), boxOf(mark, zoom)]);
  return groups;
}

describe.each(SIZES)("actors of the first seed on a map of %i × %i", (width, height) => {
  const marks = layoutAt(scene, width, height);
  const { zoom } = fitted(scene.frame.bbox, width, height);
  const groups = groupsOf(marks, zoom);

  it("stand nearer to their own country's name and badges than to another's, or they would be taken for its", () => {
    for (const { badge, ...mark } of marks.badges) {
      const box = boxOf(mark, zoom);
      const nearest = (boxes: readonly Box[]) =>
        Math.min(...boxes.filter((other) => gapBetween(box, other) > 0).map((other) => gapBetween(box, other)));
      const own = nearest(groups.get(badge.country) ?? []);
      for (const [country, boxes] of groups)
        if (country !== badge.country) expect([badge.id, country, own < nearest(boxes)]).toEqual([badge.id, country, true]);
    }
  });

  it("all have a badge that says their name, or are counted in one badge of their country", () => {
    expect(marks.badges.filter(({ short }) => short === "")).toEqual([]);
    const shown = [...marks.badges.map(({ id }) => id), ...marks.mores.flatMap(({ members }) => members)];
    expect(shown.toSorted()).toEqual(scene.badges.map(({ id }) => `actor:${id}`).toSorted());
    for (const { more, members } of marks.mores) expect(more.count).toBe(members.length);
  });

  it("have their badge the sooner, the more events they have", () => {
    const hidden = new Set<string>(marks.mores.flatMap(({ members }) => members));
    for (const country of new Set(scene.badges.map((badge) => badge.country))) {
      const [shown, folded] = [false, true].map((isHidden) =>
        scene.badges.filter((badge) => badge.country === country && hidden.has(`actor:${badge.id}`) === isHidden).map(({ total }) => total),
      );
      expect(Math.min(...(shown ?? []))).toBeGreaterThanOrEqual(Math.max(...(folded ?? [])));
    }
  });

  it("keep the arcs of those without a badge", () => {
    const drawn = new Set(marks.arcs.map(({ link }) => link.id));
    for (const link of scene.links) expect([link.id, drawn.has(link.id)]).toEqual([link.id, true]);
  });

  it("are tied to their country by a line, unless they stand right beside its name", () => {
    for (const { id, badge, ...mark } of marks.badges) {
      const [name] = groups.get(badge.country) ?? [];
      const isBeside = name !== undefined && gapBetween(name, boxOf({ id, ...mark }, zoom)) <= 8;
      expect([id, marks.tethers.some((tether) => tether.id === id)]).toEqual([id, !isBeside]);
    }
  });

  it("are tied to boxes of their own group at both ends", () => {
    for (const { id, line } of marks.tethers) {
      const country = scene.badges.find((badge) => `actor:${badge.id}` === id)?.country ?? id.replace("more:", "");
      for (const at of line) expect([id, (groups.get(country) ?? []).some((box) => inside(box, toWorld(at, zoom), 1))]).toEqual([id, true]);
    }
  });
});

describe("the busiest actor of a small country among others", () => {
  it("stands on its land, and a name without events of its own makes room", () => {
    const [width, height] = [806, 572];
    const { zoom } = fitted(scene.frame.bbox, width, height);
    const taliban = layoutAt(scene, width, height).badges.find(({ badge }) => badge.id === "taliban");
    if (taliban === undefined) throw new Error("no badge");
    const [lng, lat] = fromWorld(boxOf(taliban, zoom), zoom);
    expect(lng).toBeGreaterThan(61);
    expect(lng).toBeLessThan(71);
    expect(lat).toBeGreaterThan(33);
    expect(lat).toBeLessThan(38);
  });
});

describe("a country with more actors than there is room for", () => {
  const countries = [
    ["AFG", "Afghanistan"],
    ["IRN", "Iran"],
    ["PAK", "Pakistan"],
    ["TJK", "Tajikistan"],
  ].map(([id = "", name = ""], i) => ({ id, name, count: 20 - i }));
  const badges = Array.from({ length: 14 }, (_, i): SceneBadge => ({
    id: `a${i}`,
    name: `A long name ${i}`,
    kind: "person",
    country: "AFG",
    total: 20 - i,
    count: 20 - i,
  }));
  const layout = (parts: Partial<MapScene>) => {
    const made = aScene({ countries, badges, ...parts });
    return layoutMarks({
      scene: made,
      anchors: realAnchors(made),
      viewport: fitted([40, 24, 96, 58], 390, 340),
      overlays: [],
      cells: [],
      measure,
    });
  };

  it("has one badge for the rest, which counts those with an event in view", () => {
    const [more] = layout({}).mores;
    expect(more?.more.country).toBe("AFG");
    expect(more?.more.count).toBe(14 - layout({}).badges.length);
    const last = badges.map((badge) => (badge.id === "a13" ? { ...badge, count: 0 } : badge));
    expect(layout({ badges: last }).mores[0]?.more.count).toBe((more?.more.count ?? 0) - 1);
  });

  it("does not move that badge when a filter takes some of them, nor any other", () => {
    const before = layout({});
    const after = layout({ badges: badges.map((badge, i) => (i % 2 === 1 ? { ...badge, count: 0 } : badge)) });
    const place = ({ id, dx, dy, w }: Placed) => [id, dx, dy, w];
    expect(after.mores.map(place)).toEqual(before.mores.map(place));
    const still = new Set(after.badges.map(({ id }) => id));
    expect(after.badges.map(place)).toEqual(before.badges.filter(({ id }) => still.has(id)).map(place));
  });
});
