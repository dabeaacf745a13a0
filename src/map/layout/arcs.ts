import { createBoxes } from "./boxes.ts";
import type { MarkId, SceneLink } from "../../selectors/map-scene-types.ts";
import { along, angleAt, pointAt, sample } from "./curve.ts";
import { distance, type Box } from "./geometry.ts";
import type { ArcMark, ArcSign } from "./marks.ts";
import { fromWorld } from "./mercator.ts";
import { route, type RoutedArc } from "./route.ts";
import { arcWidth, MANY } from "./sizes.ts";
import { createTrace } from "./trace.ts";

/** Length of an arrowhead for a line of a width; the image is drawn to it. */
export function arrowLength(width: number): number {
  return 2 * Math.round((8 + width) / 2);
}

/** So many bundles of arcs are no trouble. */
const CROWDED = 20;

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
  const drawn = createTrace();
  const boxesAt = createBoxes(obstacles);
  const all = bundles(links, boxes);
  return all.flatMap(({ from, to, links: fanned }) => {
    const arcs = route({ from, to, n: fanned.length }, boxesAt, drawn, screen, all.length > CROWDED);
    return fanned.flatMap((link, i) => {
      const arc = arcs[i];
      if (arc === undefined || arc.end <= arc.start) return [];
      const place = i - (fanned.length - 1) / 2;
      drawn.add(sample(arc.curve, arc.start, arc.end, 48));
      return [drawArc(link, arc, place, zoom, arcWidth(link.count, most))];
    });
  });
}

interface LinkBundle {
  readonly from: Box;
  readonly to: Box;
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
  const events = (bundle: LinkBundle) => bundle.links.reduce((sum, { count }) => sum + count, 0);
  return [...byEnds.values()].toSorted((a, b) => events(b) - events(a) || distance(a.from, a.to) - distance(b.from, b.to));
}

function drawArc(link: SceneLink, { curve, start, end }: RoutedArc, place: number, zoom: number, width: number): ArcMark {
  const length = arrowLength(width);
  // The line ends inside its arrowhead, so that no blunt end shows beside the tip.
  const from = link.arrowA ? along(curve, start, length * 0.6) : start;
  const to = link.arrowB ? along(curve, end, -length * 0.6) : end;
  const sign = (t: number, turn = 0): ArcSign => ({ at: fromWorld(pointAt(curve, t), zoom), angle: angleAt(curve, t) + turn });
  const arrows: ArcSign[] = [];
  if (link.arrowA) arrows.push(sign(along(curve, start, length / 2), 180));
  if (link.arrowB) arrows.push(sign(along(curve, end, -length / 2)));
  const middle = start + (end - start) * (0.5 + Math.max(-0.2, Math.min(0.2, place * 0.07)));
  return {
    link,
    line: sample(curve, from, Math.max(from, to), 32).map((point) => fromWorld(point, zoom)),
    width,
    arrows,
    quote: isAttributed(link) ? { ...sign(middle), angle: 0 } : null,
  };
}

/** One attributed event of a few is worth a mark; of hundreds there always is one. */
function isAttributed({ count, attributed }: SceneLink): boolean {
  return attributed > 0 && (count <= MANY || attributed * 2 >= count);
}
