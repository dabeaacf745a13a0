import { Skeleton } from "../ui/skeleton.tsx";
import { VisuallyHidden } from "../ui/visually-hidden.tsx";

/** The page's shape while its events load. */
export function PageSkeleton() {
  return (
    <div className="app app-loading" aria-busy="true">
      <VisuallyHidden>Loading the events…</VisuallyHidden>
      <header className="app-header">
        <span className="app-wordmark">Dateline</span>
      </header>
      <div className="app-body">
        <div className="app-filters app-pad">
          <Skeleton lines={9} />
        </div>
        <div className="app-centre app-sea" />
        <div className="app-side app-pad">
          <Skeleton lines={6} />
        </div>
      </div>
      <div className="app-timeline app-pad">
        <Skeleton lines={4} />
      </div>
    </div>
  );
}
