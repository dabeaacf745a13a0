import type { ExpressionSpecification, FeatureIdentifier, LayerSpecification, SourceSpecification } from "maplibre-gl";
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
  setData(source: string, data: GeoJSON.FeatureCollection): unknown;
}

/** One kind of mark: its style follows the palette alone, its data and its states follow the picture. */
export interface MapLayer {
  readonly sources: Readonly<Record<string, SourceSpecification>>;
  /** The same layers in the same order for every palette; bottom first. */
  layers(palette: Palette): readonly LayerSpecification[];
  /** Brings the map from `prev` to `next`. Sets values, never adds to them, so it may be repeated. */
  update(map: LayerMap, next: Picture, prev: Picture): void;
}

export const NOTHING: GeoJSON.FeatureCollection = { type: "FeatureCollection", features: [] };

/** A source of marks: few features, whose every pixel counts. */
export const MARKS: SourceSpecification = { type: "geojson", data: NOTHING, promoteId: "id", tolerance: 0, buffer: 128 };

/** How strongly a mark is drawn. */
type Strength = "full" | "dim" | "faint";

/** The selection fades the rest strongly, the pointer all but its own a little: its marks stand out also among those of the selection. */
function strengthOf({ selected, hovered }: Pick<Picture, "selected" | "hovered">, id: string): Strength {
  if (hovered?.marks.has(id)) return "full";
  const rest = hovered === null || hovered.marks.size === 0 ? "full" : "dim";
  if (selected !== null && selected.marks.size > 0) return selected.marks.has(id) ? rest : "faint";
  return rest;
}

/** An opacity by the feature-state `strength`, which {@link updateStrength} sets. */
export function byStrength(full: number, dim: number, faint: number): ExpressionSpecification {
  return ["match", ["coalesce", ["feature-state", "strength"], "full"], "dim", dim, "faint", faint, full];
}

/** Sets the strength of the marks of a source: of those that are new there, and of those that it changed for. */
export function updateStrength(
  map: LayerMap,
  source: string,
  ids: readonly string[],
  before: ReadonlySet<string>,
  next: Picture,
  prev: Picture,
): void {
  for (const id of ids) {
    const strength = strengthOf(next, id);
    if (before.has(id) && strength === strengthOf(prev, id)) continue;
    map.setFeatureState({ source, id }, { strength });
  }
}
