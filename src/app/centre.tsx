import { EmptyResult } from "../filters/empty-result.tsx";
import { FilterChips } from "../filters/filter-chips.tsx";
import { MapFrame } from "../map/map-frame.tsx";
import type { ViewName } from "../model/view.ts";
import { List } from "./list.tsx";
import { ViewBoundary } from "./view-boundary.tsx";

/** The middle of the page: the map, or the list in its place, under what says that it is narrowed. */
export function Centre({ view }: { readonly view: ViewName }) {
  return (
    <div className={`app-centre app-centre-${view === "list" ? "list" : "map"}`} id="main" tabIndex={-1}>
      <FilterChips />
      <div className="app-centre-view">
        {view === "list" ? (
          <List />
        ) : (
          <ViewBoundary key="map" name="The map" instead={<List />}>
            <MapFrame instead={<List />} />
            <EmptyResult />
          </ViewBoundary>
        )}
      </div>
    </div>
  );
}
