import { memo, useId } from "react";
import type { Axis } from "./axis.ts";

interface BackdropProps {
  readonly axis: Axis;
  /** Pixels of the bright part; `null` when there is no axis. */
  readonly from: number;
  readonly to: number;
  readonly width: number;
  /** There is a range: what is outside it stands in shade. */
  readonly ranged: boolean;
}

/** Behind and through all lanes: the shade outside the range, lines at the ticks, breaks, and the handles' lines. */
export function Backdrop({ axis, from, to, width, ranged }: BackdropProps) {
  return (
    <div className="timeline-backdrop">
      {ranged && <div className="timeline-shade" />}
      {ranged && <div className="timeline-bright" style={{ left: clip(from, width), width: clip(to, width) - clip(from, width) }} />}
      <Lines axis={axis} width={width} />
      {inside(from, width) && <div className="timeline-line" style={{ left: from }} data-drag="from" />}
      {inside(to, width) && <div className="timeline-line" style={{ left: to }} data-drag="to" />}
    </div>
  );
}

const Lines = memo(({ axis, width }: Pick<BackdropProps, "axis" | "width">) => {
  const pattern = useId();
  return (
    <svg className="timeline-lines" width={width} height="100%" aria-hidden="true" focusable="false">
      <defs>
        <pattern id={pattern} width="8" height="12" patternUnits="userSpaceOnUse">
          <path className="timeline-zigzag" d="M2 0 6 6 2 12" />
        </pattern>
      </defs>
      {axis.ticks.map(({ key, x, strong }) => (
        <line key={key} className="timeline-grid" x1={x} x2={x} y1="0" y2="100%" data-strong={strong || undefined} />
      ))}
      {axis.breaks.map(({ key, x0, x1 }) => (
        <g key={key}>
          <rect className="timeline-fold" x={x0} width={x1 - x0} y="0" height="100%" />
          {[x0, x1 - 8].map((x) => (
            <svg key={x} x={x} y="0" width="8" height="100%" overflow="hidden">
              <rect width="8" height="100%" fill={`url(#${pattern})`} />
            </svg>
          ))}
        </g>
      ))}
    </svg>
  );
});

function clip(x: number, width: number): number {
  return Math.max(0, Math.min(width, x));
}

function inside(x: number, width: number): boolean {
  return x >= -1 && x <= width + 1;
}
