import "./map-borders.css";
/** Whose borders these are, and from whose point of view they are drawn. What can be pressed is higher than what is seen. */
export function MapBorders() {
  return (
    <details className="map-borders">
      <summary>
        <span data-map-overlay="">Borders: visionscarto world atlas</span>
      </summary>
      <p>
        Made from Natural Earth and closer to the views of the United Nations (BSD-3). Areas on which this atlas and world-atlas differ, and
        areas that it draws apart from any country, are hatched and belong to no country’s shade; Kashmir and Aksai Chin follow the lines of
        control, dashed. Cities: GeoNames, CC BY 4.0.
      </p>
    </details>
  );
}
