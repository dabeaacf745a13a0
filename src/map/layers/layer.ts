import type { ExpressionSpecification, FeatureIdentifier, FilterSpecification, LayerSpecification, SourceSpecification } from "maplibre-gl";
import type { MapEmphasis, MapScene, MarkId } from "../../selectors/map-scene-types.ts";
import type { MapMarks } from "../layout/marks.ts";
import type { Palette } from "../palette.ts";

/** All that is on the screen: what the scene says, where it stands, what is emphasised, in which colours. */
export interface Picture {
  readonly scene: MapScene;
  readonly marks: MapMarks;
  /** By the selection. */
  readonly selected: MapEmphasis | null;
  /** By the pointer or the focus, in whichever view. */
  readonly hovered: MapEmphasis | null;
  /** The cell under the pointer. */
  readonly pointed: MarkId | null;
  readonly palette: Palette;
}

/** What a layer may do to the map. Kept narrow so that a test can be one too. */
export interface LayerMap {
  setFeatureState(target: FeatureIdentifier, state: object): unknown;
  /** From a constant to another: anything else makes all tiles of the source anew. */
  setPaint(layer: string, name: "line-layer-opacity", value: number): unknown;
  setData(source: string, data: GeoJSON.FeatureCollection): unknown;
  /** All marks of a kind, in place of those before. */
  setMarks(kind: string, marks: readonly GeoJSON.Feature[]): void;
}

/** One kind of mark, or of ground: its style follows the palette alone, its data and its states follow the picture. */
export interface MapLayer {
  /** The same layers in the same order for every palette; bottom first. */
  layers(palette: Palette): readonly LayerSpecification[];
  /** Brings the map from `prev` to `next`. Sets values, never adds to them, so it may be repeated. */
  update(map: LayerMap, next: Picture, prev: Picture): void;
}

export const NOTHING: GeoJSON.FeatureCollection = { type: "FeatureCollection", features: [] };

/**
 * One value for all features, in the words of one for each: MapLibre makes a shader for every set of properties that
 * differ by feature, and each takes the first picture 15 to 45 ms on a processor. So lines of marks all have a colour, a
 * width and an opacity by feature, and one shader.
 */
export function ofEach(value: string | number): ExpressionSpecification {
  return ["case", ["has", "id"], value, value];
}

/**
 * The one source of all marks: few features, whose every pixel counts. Each source has tiles of its own, which the
 * worker makes one by one: a dozen sources took it three times as long as their marks are worth.
 */
export const MARKS = "marks";
export const MARKS_SOURCE: SourceSpecification = { type: "geojson", data: NOTHING, promoteId: "id", tolerance: 0, buffer: 128 };

/** The marks that a layer draws. */
export function ofKind(kind: string): FilterSpecification {
  return ["==", ["get", "kind"], kind];
}

/** How strongly a mark is drawn. */
type Strength = "full" | "dim" | "faint";

/** The selection fades the rest strongly, the pointer all but its own a little: its marks stand out also among those of the selection. */
function strengthOf({ selected, hovered }: Pick<Picture, "selected" | "hovered">, ids: readonly string[]): Strength {
  const isOf = (marks: ReadonlySet<string>) => ids.some((id) => marks.has(id));
  if (hovered !== null && isOf(hovered.marks)) return "full";
  const rest = hovered === null || hovered.marks.size === 0 ? "full" : "dim";
  if (selected !== null && selected.marks.size > 0) return isOf(selected.marks) ? rest : "faint";
  return rest;
}

/** An opacity by the feature-state `strength`, which {@link updateStrength} sets. */
export function byStrength(full: number, dim: number, faint: number): ExpressionSpecification {
  return ["match", ["coalesce", ["feature-state", "strength"], "full"], "dim", dim, "faint", faint, full];
}

/**
 * Sets the strength of marks: of those that are new, and of those that it changed for. All with one id share it.
 *
 * @param standsFor the marks whose strength one has, where that is not its own.
 */
export function updateStrength(
  map: LayerMap,
  ids: readonly string[],
  before: ReadonlySet<string>,
  next: Picture,
  prev: Picture,
  standsFor = (id: string): readonly string[] => [id],
): void {
  for (const id of ids) {
    const strength = strengthOf(next, standsFor(id));
    if (before.has(id) && strength === strengthOf(prev, standsFor(id))) continue;
    map.setFeatureState({ source: MARKS, id }, { strength });
  }
}
