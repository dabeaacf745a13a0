import { memo, useDeferredValue, useEffect, useMemo, useRef } from "react";
import { toDay, type Day } from "../model/day.ts";
import type { Inputs } from "../model/inputs.ts";
import { selectPanel, type PanelModel } from "../selectors/panel-model.ts";
import { useDerived } from "../state/use-derived.ts";
import { ActorDetails } from "./actor.tsx";
import { BackBar } from "./back-bar.tsx";
import { CountryDetails } from "./country.tsx";
import { DocumentDetails } from "./document.tsx";
import { EventDetails } from "./event.tsx";
import { OverviewDetails } from "./overview.tsx";
import { PairDetails } from "./pair.tsx";
import { RegionDetails } from "./region.tsx";
import "./panel.css";
import "./panel-words.css";
import "./panel-cards.css";
import "./panel-overview.css";

const allInputs = (inputs: Inputs) => inputs;
const selectionIn = ({ view }: Inputs) => view.sel;

interface PanelViewProps {
  /** The reader's own day; a plan whose date is before it says that no source tells of its outcome. */
  readonly today?: Day;
}

/** What is known of the selection, or of the dataset. */
export function PanelView({ today }: PanelViewProps) {
  const selection = useDerived(selectionIn);
  // Deferred before it is computed: a drag over the timeline changes it many times a second; marks and counts go first.
  const inputs = useDeferredValue(useDerived(allInputs));
  const panel = useMemo(() => selectPanel(inputs), [inputs]);
  const key = panelKey(panel);
  const aside = useFocusKeptIn(key);
  const now = useMemo(todayHere, []);
  return (
    <aside className="panel" aria-label="Details" ref={aside}>
      <BackBar selection={selection} empty={"involvement" in panel && panel.involvement.count + panel.involvement.hidden === 0} />
      <div className="panel-body" key={key}>
        <Details panel={panel} today={today ?? now} />
      </div>
    </aside>
  );
}

/** The same panel is not drawn again: a drag changes the inputs with each step, and the panel when there is time for it. */
const Details = memo(({ panel, today }: { readonly panel: PanelModel; readonly today: Day }) => {
  switch (panel.kind) {
    case "country":
      return <CountryDetails panel={panel} />;
    case "actor":
      return <ActorDetails panel={panel} />;
    case "region":
      return <RegionDetails panel={panel} />;
    case "event":
      return <EventDetails panel={panel} today={today} />;
    case "pair":
      return <PairDetails panel={panel} />;
    case "document":
      return <DocumentDetails panel={panel} />;
    case "overview":
      return <OverviewDetails panel={panel} />;
  }
});

/** One key per selection, so that a new panel starts at its top. */
function panelKey(panel: PanelModel): string {
  switch (panel.kind) {
    case "event":
      return `event/${panel.row}`;
    case "pair":
      return `pair/${panel.a}~${panel.b}`;
    case "document":
      return `document/${panel.document.id}`;
    case "overview":
      return "overview";
    default:
      return `${panel.kind}/${panel.id}`;
  }
}

function todayHere(): Day {
  const now = new Date();
  return toDay(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

/** Where the focus was in the panel and went with what it was on, the new panel's heading takes it. */
function useFocusKeptIn(key: string) {
  const aside = useRef<HTMLElement>(null);
  const within = useRef(false);
  useEffect(() => {
    const panel = aside.current;
    if (panel === null) return;
    const note = () => {
      within.current = panel.contains(document.activeElement);
    };
    document.addEventListener("focusin", note);
    return () => document.removeEventListener("focusin", note);
  }, []);
  useEffect(() => {
    if (within.current && document.activeElement === document.body) {
      aside.current?.querySelector<HTMLElement>(".panel-title")?.focus({ preventScroll: true });
    }
  }, [key]);
  return aside;
}
