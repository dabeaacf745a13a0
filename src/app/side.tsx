import { Suspense } from "react";
import type { ViewName } from "../model/view.ts";
import { PanelView } from "../panel/panel-view.tsx";
import { Loading } from "./loading.tsx";
import { ViewBoundary } from "./view-boundary.tsx";
import { SourceView } from "./views.ts";

/** Beside the map: the details of what is selected, or the source that the words stand in. */
export function Side({ view }: { readonly view: ViewName }) {
  if (view !== "source") {
    return (
      <ViewBoundary key="details" name="The details">
        <PanelView />
      </ViewBoundary>
    );
  }
  return (
    <ViewBoundary key="source" name="The source">
      <Suspense fallback={<Loading lines={12} />}>
        <SourceView />
      </Suspense>
    </ViewBoundary>
  );
}
