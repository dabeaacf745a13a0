import { lazy } from "react";

// Asked for at once, beside the data, and not part of the entry: the page's first words need less than this.
const timeline = import("../timeline/timeline-view.tsx");
// A failure belongs to whoever renders it; without this it would also be reported as nobody's.
timeline.catch(() => undefined);

/** Views in files of their own. React asks for default exports; ours are named. */
export const TimelineView = lazy(() => timeline.then(({ TimelineView }) => ({ default: TimelineView })));
export const ListView = lazy(() => import("../list/list-view.tsx").then(({ ListView }) => ({ default: ListView })));
export const SourceView = lazy(() => import("../source/source-view.tsx").then(({ SourceView }) => ({ default: SourceView })));
export const Phone = lazy(() => import("./phone.tsx").then(({ Phone }) => ({ default: Phone })));
