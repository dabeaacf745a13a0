import { useMemo, useRef } from "react";
import { useDetails } from "../state/use-details.ts";
import { useDetailsFailure } from "../state/use-details-failure.ts";
import { useNearRows } from "../state/use-near-rows.ts";
import { LoadFailure } from "./load-failure.tsx";
import type { DrawCard } from "./long-event-list.tsx";

interface FirstEventsProps {
  readonly rows: Int32Array;
  /** Of the rows, at most. */
  readonly count: number;
  readonly draw: DrawCard;
}

/** A few event cards, all of them drawn. */
export function FirstEvents({ rows, count, draw }: FirstEventsProps) {
  const list = useRef<HTMLUListElement>(null);
  const shown = useMemo(() => Array.from(rows.subarray(0, count)), [rows, count]);
  const near = useNearRows(list, shown);
  const details = useDetails(near);
  const retry = useDetailsFailure(near);
  return (
    <>
      {retry !== null && <LoadFailure retry={retry} />}
      <ul className="panel-cards" ref={list}>
        {shown.map((row) => draw(row, { detail: details.get(row) }))}
      </ul>
    </>
  );
}
