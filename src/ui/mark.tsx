import type { Family, Status, Voice } from "../model/vocabulary.ts";
import { markPath } from "./mark-paths.ts";
import { MarkShape } from "./mark-shape.tsx";
import "./ui.css";

interface MarkProps {
  readonly family: Family;
  readonly status?: Status;
  /** Pixels across the shape; the drawing adds room for its outline. */
  readonly size?: number;
  /** `attributed` adds a small quotation mark. */
  readonly voice?: Voice;
}

/** The mark of an event: its family's shape and colour, its status' outline. Decorative: say the words beside it. */
export function Mark({ family, status = "occurred", size = 12, voice = "own" }: MarkProps) {
  const pad = 2;
  const half = size / 2 + pad;
  const extra = voice === "attributed" ? size * 0.42 : 0;
  const width = half * 2 + extra;
  return (
    <svg
      className={`ui-mark ui-mark-${family}`}
      width={width}
      height={half * 2}
      viewBox={`${-half} ${-half} ${width} ${half * 2}`}
      aria-hidden="true"
      focusable="false"
    >
      <MarkShape path={markPath(family, size)} size={size} status={status} />
      {voice === "attributed" && <QuotationMark x={size * 0.62} y={-size * 0.5} size={size * 0.36} />}
    </svg>
  );
}

function QuotationMark({ x, y, size }: { readonly x: number; readonly y: number; readonly size: number }) {
  const stroke = Math.max(1.1, size * 0.3);
  return (
    <path
      className="ui-mark-quote"
      d={`M${x} ${y}l${-size * 0.18} ${size}M${x + size * 0.62} ${y}l${-size * 0.18} ${size}`}
      fill="none"
      strokeWidth={stroke}
      strokeLinecap="round"
    />
  );
}
