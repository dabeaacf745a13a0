import type { Dataset } from "../model/dataset.ts";
import { useDetail } from "../state/use-details.ts";
import { markWords } from "./mark-words.ts";
import "./mark-tip.css";

interface MarkTipProps {
  readonly dataset: Dataset;
  readonly row: number;
  /** The mark, on the screen. */
  readonly box: DOMRect;
}

const WIDTH = 280;
const EDGE = 8;

/** What a mark stands for, beside it. For eyes only: the mark's own name says the same. */
export function MarkTip({ dataset, row, box }: MarkTipProps) {
  const words = markWords(dataset, row, useDetail(row));
  const middle = Math.max(0, box.left) + Math.min(box.width, 160) / 2;
  const left = Math.max(EDGE, Math.min(innerWidth - WIDTH - EDGE, middle - WIDTH / 2));
  return (
    <div className="timeline-tip" style={{ left, top: box.top, width: WIDTH }} aria-hidden="true">
      <div className="timeline-tip-card">
        <strong>{words.label ?? words.kind}</strong>
        <span>
          {words.kind} · {words.statusWord} · {words.date}
        </span>
        <span>Click to read the words that say it</span>
      </div>
    </div>
  );
}
