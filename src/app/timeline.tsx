import { Suspense } from "react";
import { Loading } from "./loading.tsx";
import { ViewBoundary } from "./view-boundary.tsx";
import { TimelineView } from "./views.ts";

export function Timeline() {
  return (
    <ViewBoundary name="The timeline">
      <Suspense fallback={<Loading lines={4} />}>
        <TimelineView />
      </Suspense>
    </ViewBoundary>
  );
}
