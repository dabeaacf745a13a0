import type { IconName } from "../../ui/icon-paths.ts";
import type { Family, Status, Voice } from "../../model/vocabulary.ts";
import type { Edge } from "../layout/marks.ts";
import type { Palette } from "../palette.ts";

/** An image that the map can ask for. All that it shows is in here, so its id is enough to draw it. */
export type ImageSpec =
  | { readonly kind: "country"; readonly name: string; readonly count: number; readonly edge: Edge | null; readonly selected: boolean }
  | { readonly kind: "badge"; readonly name: string; readonly count: number; readonly glyph: IconName; readonly selected: boolean }
  | { readonly kind: "more"; readonly words: string; readonly selected: boolean }
  | { readonly kind: "ring"; readonly d: number; readonly parts: readonly number[] }
  | { readonly kind: "event"; readonly family: Family; readonly status: Status; readonly voice: Voice }
  | { readonly kind: "place"; readonly name: string; readonly count: number; readonly selected: boolean }
  | { readonly kind: "dot"; readonly selected: boolean }
  | { readonly kind: "region"; readonly name: string; readonly selected: boolean }
  | { readonly kind: "arrow"; readonly family: Family; readonly length: number }
  | { readonly kind: "quote" }
  | { readonly kind: "hatch" };

/** The id of an image in a theme. The theme is part of it: a change of theme asks for other images. */
export function imageId(spec: ImageSpec, palette: Pick<Palette, "name">): string {
  return JSON.stringify([palette.name, spec]);
}

/** What an id asks for; `null` when it is none of ours. */
export function parseImageId(id: string): ImageSpec | null {
  if (!id.startsWith("[")) return null;
  const parts: unknown = JSON.parse(id);
  // Only `imageId` makes ids that start like this.
  return Array.isArray(parts) ? (parts[1] as ImageSpec) : null;
}
