import "./map-legend.css";
import { useId } from "react";
import type { Inputs } from "../model/inputs.ts";
import { FAMILIES, FAMILY_LABELS, type StatusGroup } from "../model/vocabulary.ts";
import { selectShadeSteps, type ShadeStep } from "../selectors/map-shades.ts";
import { selectBusiest, selectHasMores } from "../selectors/map-scene.ts";
import { selectMapPoints } from "../selectors/map-points.ts";
import { useDerived } from "../state/use-derived.ts";
import { setArcs } from "../state/view-store.ts";
import { formatCount } from "../text/count.ts";
import { Button } from "../ui/button.tsx";
import { Mark } from "../ui/mark.tsx";
import { FoldButton } from "./fold-button.tsx";
import { LegendArea, LegendLine } from "./legend-samples.tsx";

const LINES: Readonly<Record<StatusGroup, string>> = { fact: "Occurred or ongoing", planned: "Planned", imagined: "Feared or hoped" };
const selectArcs = ({ view }: Inputs) => view.arcs;
const selectHasPoints = (inputs: Inputs) => selectMapPoints(inputs) !== null;

/** What shades, shapes and lines mean. Folded, it keeps the ramp of shades, which nothing else on the page explains. */
export function MapLegend({ open, onOpen }: { readonly open: boolean; onOpen(open: boolean): void }) {
  const steps = useDerived(selectShadeSteps);
  const body = useId();
  return (
    <div className="map-legend">
      {open && <LegendBody id={body} steps={steps} />}
      <FoldButton open={open} body={body} onOpen={onOpen}>
        <strong>Legend</strong>
        {!open && <Ramp steps={steps} />}
      </FoldButton>
    </div>
  );
}

function Ramp({ steps }: { readonly steps: readonly ShadeStep[] }) {
  const [first, last] = [steps[0], steps.at(-1)];
  if (first === undefined || last === undefined) return null;
  return (
    <span className="map-legend-ramp">
      {formatCount(first.from)}
      {steps.map(({ shade }) => (
        <span key={shade} className={`map-legend-shade map-legend-shade-${shade}`} />
      ))}
      {formatCount(last.to)}
    </span>
  );
}

function LegendBody({ id, steps }: { readonly id: string; readonly steps: readonly ShadeStep[] }) {
  const arcs = useDerived(selectArcs);
  return (
    <div id={id} className="map-legend-body">
      <Shades steps={steps} />
      <ul className="map-legend-families" aria-label="Kinds of event">
        {FAMILIES.map((family) => (
          <li key={family}>
            <Mark family={family} size={10} />
            {FAMILY_LABELS[family]}
          </li>
        ))}
      </ul>
      <ul className="map-legend-lines" aria-label="Lines and areas">
        {(["fact", "planned", "imagined"] as const).map((group) => (
          <li key={group}>
            <LegendLine kind={group} />
            {LINES[group]}
          </li>
        ))}
        <li>
          <LegendLine kind="quote" />
          Attributed
        </li>
        <li>
          <LegendArea kind="region" />
          Region named
        </li>
        <li>
          <LegendArea kind="disputed" />
          Disputed area
        </li>
      </ul>
      <Limits />
      <Button variant="link" onPress={() => setArcs(arcs === "shown" ? "hidden" : "shown")}>
        {arcs === "shown" ? "Hide arcs" : "Show arcs"}
      </Button>
    </div>
  );
}

/** What is counted together or left out on a map of many events. */
function Limits() {
  const { drawn, arcs } = useDerived(selectBusiest);
  const hasPoints = useDerived(selectHasPoints);
  const hasMores = useDerived(selectHasMores);
  return (
    <>
      {hasPoints && <p>A ring counts the events of one spot by kind; zoom in and it breaks up.</p>}
      {drawn < arcs && (
        <p>
          Arcs: the {formatCount(drawn)} busiest of {formatCount(arcs)}.
        </p>
      )}
      {hasMores && <p>Badges: the busiest actors of each country; the rest are under “more”.</p>}
    </>
  );
}

/** The steps are those of the whole dataset, whatever the filters. */
function Shades({ steps }: { readonly steps: readonly ShadeStep[] }) {
  if (steps.length === 0) return null;
  return (
    <div className="map-legend-shades">
      <h3>Events that involve a country</h3>
      <ol>
        {steps.map(({ shade, from, to }) => (
          <li key={shade}>
            <span className={`map-legend-shade map-legend-shade-${shade}`} />
            {from === to ? formatCount(from) : `${formatCount(from)}–${formatCount(to)}`}
          </li>
        ))}
      </ol>
    </div>
  );
}
