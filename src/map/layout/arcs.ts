import { createBoxes } from "./boxes.ts";
import type { MarkId, SceneLink } from "../../selectors/map-scene-types.ts";
import { along, angleAt, pointAt, sample } from "./curve.ts";
import { dockAll, type Aim, type Ends } from "./docks.ts";
import { createDrawn } from "./drawn.ts";
import { distance, type Box, type Point } from "./geometry.ts";
import type { ArcMark, ArcSign } from "./marks.ts";
import { fromWorld } from "./mercator.ts";
import { route, type Ground, type RoutedArc } from "./route.ts";
import { arcWidth, MANY } from "./sizes.ts";

/** Length of an arrowhead for a line of a width; the image is drawn to it. */
export function arrowLength(width: number): number {
  return 2 * Math.round((8 + width) / 2);
}

/** So many bundles of arcs are routed twice: the first could not know of the later ones. */
const FEW = 20;
/** Pixels that a quotation mark keeps from what it could lie over. */
const QUOTE = 9;
/** Where on its arc it may be, from the middle, as shares of the way. */
const QUOTE_MOVES = [0, 0.08, -0.08, 0.16, -0.16, 0.24, -0.24];

/**
 * Arcs between boxes that are on the map, the busiest pair first. A link without a box at both ends is left out.
 *
 * @param most events of the dataset's busiest arc: the thickest.
 */
export function layoutArcs(
  links: readonly SceneLink[],
  boxes: ReadonlyMap<MarkId, Box>,
  obstacles: readonly Box[],
  screen: Box,
  zoom: number,
  most: number,
): readonly ArcMark[] {
  const ground: Ground = { boxes: createBoxes(obstacles), drawn: createDrawn(), screen };
  const all = bundles(links, boxes);
  const routes = all.map((): readonly RoutedArc[] => []);
  for (let round = 0; round < (all.length > FEW ? 1 : 2); round++) {
    const docks = dockAll(all, routes.map(aimOf));
    all.forEach((bundle, i) => {
      const dock = docks[i];
      if (dock === undefined) return;
      const before = routes[i] ?? [];
      for (const { line } of before) ground.drawn.remove(line);
      const arcs = route({ ...bundle, ...dock }, ground, before[0]?.bow);
      for (const { line } of arcs) ground.drawn.add(line);
      routes[i] = arcs;
    });
  }
  return all.flatMap(({ from, to, links: fanned }, i) =>
    fanned.flatMap((link, k) => {
      const arc = routes[i]?.[k];
      if (arc === undefined || arc.end <= arc.start) return [];
      const isFree = (point: Point) => !ground.boxes.holds(point, QUOTE, from, to);
      return [drawArc(link, arc, k - (fanned.length - 1) / 2, zoom, arcWidth(link.count, most), isFree)];
    }),
  );
}

/** An arc leaves both its boxes towards its control point. */
function aimOf(arcs: readonly RoutedArc[]): Aim | undefined {
  const middle = arcs[Math.floor(arcs.length / 2)]?.curve.control;
  return middle === undefined ? undefined : { start: middle, end: middle };
}

interface LinkBundle extends Ends {
  readonly links: readonly SceneLink[];
}

function bundles(links: readonly SceneLink[], boxes: ReadonlyMap<MarkId, Box>): readonly LinkBundle[] {
  const byEnds = new Map<string, { from: Box; to: Box; links: SceneLink[] }>();
  for (const link of links) {
    const [from, to] = [boxes.get(link.a), boxes.get(link.b)];
    // Two actors of one country beyond the screen share its name on the edge.
    if (from === undefined || to === undefined || from === to) continue;
    const key = [from, to].map(({ x, y }) => `${x},${y}`).join(" ");
    const bundle = byEnds.get(key) ?? { from, to, links: [] };
    bundle.links.push(link);
    byEnds.set(key, bundle);
  }
  const events = (bundle: Pick<LinkBundle, "links">) => bundle.links.reduce((sum, { count }) => sum + count, 0);
  return [...byEnds.values()]
    .map((bundle) => ({ ...bundle, n: bundle.links.length }))
    .toSorted((a, b) => events(b) - events(a) || distance(a.from, a.to) - distance(b.from, b.to));
}

function drawArc(
  link: SceneLink,
  { curve, start, end }: RoutedArc,
  place: number,
  zoom: number,
  width: number,
  isFree: (point: Point) => boolean,
): ArcMark {
  const length = arrowLength(width);
  // The line ends inside its arrowhead, so that no blunt end shows beside the tip.
  const from = link.arrowA ? along(curve, start, length * 0.6) : start;
  const to = link.arrowB ? along(curve, end, -length * 0.6) : end;
  const sign = (t: number, turn = 0): ArcSign => ({ at: fromWorld(pointAt(curve, t), zoom), angle: angleAt(curve, t) + turn });
  const arrows: ArcSign[] = [];
  if (link.arrowA) arrows.push(sign(along(curve, start, length / 2), 180));
  if (link.arrowB) arrows.push(sign(along(curve, end, -length / 2)));
  const middle = 0.5 + Math.max(-0.2, Math.min(0.2, place * 0.07));
  const spots = QUOTE_MOVES.map((move) => start + (end - start) * (middle + move));
  const quoted = spots.find((t) => isFree(pointAt(curve, t))) ?? spots[0] ?? start;
  return {
    link,
    line: sample(curve, from, Math.max(from, to), 32).map((point) => fromWorld(point, zoom)),
    width,
    arrows,
    quote: isAttributed(link) ? { ...sign(quoted), angle: 0 } : null,
  };
}

/** One attributed event of a few is worth a mark; of hundreds there always is one. */
function isAttributed({ count, attributed }: SceneLink): boolean {
  return attributed > 0 && (count <= MANY || attributed * 2 >= count);
}
