import "./app/header.css";
import "./app/app.css";
import "./app/message.css";
import { Suspense } from "react";
import { Desktop } from "./app/desktop.tsx";
import { LoadFailure } from "./app/load-failure.tsx";
import { PageSkeleton } from "./app/page-skeleton.tsx";
import { useDocumentTitle } from "./app/use-document-title.ts";
import { useEscape } from "./app/use-escape.ts";
import { Phone } from "./app/views.ts";
import { PHONE } from "./app/widths.ts";
import type { Inputs } from "./model/inputs.ts";
import { useDatasetGate } from "./state/use-dataset-gate.ts";
import { useDerived } from "./state/use-derived.ts";
import { useMedia } from "./ui/use-media.ts";

/** The page: its events first, then its views. */
export function App() {
  const gate = useDatasetGate();
  switch (gate.status) {
    case "loading":
      return <PageSkeleton />;
    case "failed":
      return <LoadFailure message={gate.error.message} retry={() => gate.error.retry()} />;
    case "ready":
      return <Page title={gate.dataset.manifest.title} />;
  }
}

const selectView = ({ view }: Inputs) => view.view;
const selectSelection = ({ view }: Inputs) => view.sel;
const selectText = ({ view }: Inputs) => view.q;

/** Below the gate: from here on there is a dataset. It reads no more of the view than it needs: a filter is no matter of the page's. */
function Page({ title }: { readonly title: string }) {
  const view = useDerived(selectView);
  const phone = useMedia(PHONE);
  const sel = useDerived(selectSelection);
  useEscape(sel, useDerived(selectText));
  useDocumentTitle();
  if (!phone) return <Desktop title={title} view={view} />;
  return (
    <Suspense fallback={<PageSkeleton />}>
      <Phone title={title} sel={sel} view={view} />
    </Suspense>
  );
}
