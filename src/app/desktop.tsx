import { memo, useState } from "react";
import { FiltersView } from "../filters/filters-view.tsx";
import type { ViewName } from "../model/view.ts";
import { IconButton } from "../ui/button.tsx";
import { useMedia } from "../ui/use-media.ts";
import { Centre } from "./centre.tsx";
import { Header } from "./header.tsx";
import { LoadProgress } from "./load-progress.tsx";
import { Notices } from "./notices.tsx";
import { Side } from "./side.tsx";
import { Timeline } from "./timeline.tsx";
import { ViewBoundary } from "./view-boundary.tsx";
import { NARROW } from "./widths.ts";

interface DesktopProps {
  readonly title: string;
  readonly view: ViewName;
}

/** Everything side by side. Where the window is narrow the filters are folded to a rail until they are asked for. */
export const Desktop = memo(({ title, view }: DesktopProps) => {
  const narrow = useMedia(NARROW);
  /** `null`: as the width of the window suggests. */
  const [wanted, setWanted] = useState<boolean | null>(null);
  const open = wanted ?? !narrow;
  return (
    <div className="app">
      <a className="app-skip" href="#main">
        Skip to the events
      </a>
      <Header title={title} view={view} />
      <div className="app-bars">
        <Notices />
        <LoadProgress />
      </div>
      <main className={`app-body ${open ? "" : "app-body-folded"}`}>
        <div className={`app-filters ${open ? "" : "app-filters-folded"}`}>
          <IconButton
            className="app-filters-fold"
            icon={open ? "chevron-left" : "filter"}
            label={open ? "Hide the filters" : "Show the filters"}
            tip="right"
            aria-expanded={open}
            onPress={() => setWanted(!open)}
          />
          {open && (
            <ViewBoundary name="The filters">
              <FiltersView />
            </ViewBoundary>
          )}
        </div>
        <Centre view={view} />
        <div className={`app-side ${view === "source" ? "app-side-source" : ""}`}>
          <Side view={view} />
        </div>
        <div className="app-timeline">
          <Timeline />
        </div>
      </main>
    </div>
  );
});
