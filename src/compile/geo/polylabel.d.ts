/** The package (2.x) brings no types. */
declare module "polylabel" {
  /**
   * The point inside a polygon that is farthest from its edge, to within `precision`.
   *
   * @param precision in the unit of the coordinates, smaller than the polygon's box, else the box's corner comes back.
   */
  export default function polylabel(
    polygon: readonly (readonly (readonly [number, number])[])[],
    precision?: number,
  ): [number, number] & { readonly distance: number };
}
