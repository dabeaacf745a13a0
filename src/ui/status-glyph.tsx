import type { Status } from "../model/vocabulary.ts";
import { circlePath } from "./mark-paths.ts";
import { MarkShape } from "./mark-shape.tsx";
import "./ui.css";

/** A status without a family: a grey circle with its outline. Decorative: say the word beside it. */
export function StatusGlyph({ status, size = 11 }: { readonly status: Status; readonly size?: number }) {
  const half = size / 2 + 2;
  return (
    <svg
      className="ui-mark ui-status-glyph"
      width={half * 2}
      height={half * 2}
      viewBox={`${-half} ${-half} ${half * 2} ${half * 2}`}
      aria-hidden="true"
      focusable="false"
    >
      <MarkShape path={circlePath(size / 2)} size={size} status={status} />
    </svg>
  );
}
