import { Suspense } from "react";
import { Loading } from "./loading.tsx";
import { ViewBoundary } from "./view-boundary.tsx";
import { ListView } from "./views.ts";

export function List() {
  return (
    <ViewBoundary key="list" name="The list">
      <Suspense fallback={<Loading lines={8} />}>
        <ListView />
      </Suspense>
    </ViewBoundary>
  );
}
