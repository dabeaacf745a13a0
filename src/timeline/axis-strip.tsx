import { memo } from "react";
import type { Axis } from "./axis.ts";

/** Ticks with their words, the year or month they belong to, and the breaks. Dragging it pans or makes a range. */
export const AxisStrip = memo(({ axis }: { readonly axis: Axis }) => (
  <div className="timeline-axis-plot" data-drag="axis">
    {axis.breaks.map(({ key, x0, x1, title }) => (
      <span key={key} className="timeline-break" style={{ left: x0, width: x1 - x0 }} role="img" aria-label={title} title={title} />
    ))}
    {axis.ticks.map(({ key, x, label, strong }) => (
      <span key={key} className="timeline-tick" style={{ left: x }} data-strong={strong || undefined}>
        {label}
      </span>
    ))}
    {axis.contexts.map(({ key, x, label }) => (
      <span key={key} className="timeline-context" style={{ left: x }}>
        {label}
      </span>
    ))}
  </div>
));
