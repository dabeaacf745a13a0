import { useEffect, useMemo, useRef } from "react";
import type { ListModel } from "../selectors/list-model.ts";
import { useDetails } from "../state/use-details.ts";
import { useDetailsFailure } from "../state/use-details-failure.ts";
import { useNearRows } from "../state/use-near-rows.ts";
import { EmptyList } from "./empty-list.tsx";
import { ListGroups } from "./list-groups.tsx";
import { ListHeader } from "./list-header.tsx";
import { wholePieces } from "./list-pieces.ts";
import { windowOf } from "./list-window.ts";

/** All of it at once: found by the browser's own search in the page, and printed. */
export function ShortList({ list }: { readonly list: ListModel }) {
  const page = useRef<HTMLDivElement>(null);
  const rows = useMemo(() => [...list.rows], [list.rows]);
  const pieces = useMemo(() => wholePieces(windowOf(list.groups, 0, list.shown)), [list.groups, list.shown]);
  const near = useNearRows(page, rows);
  const details = useDetails(near);
  const retry = useDetailsFailure(near);
  const { current: selected } = list;
  // The one that was selected elsewhere is brought into sight, as little as it takes.
  useEffect(() => {
    page.current?.querySelector(`[data-row="${selected}"]`)?.scrollIntoView({ block: "nearest", behavior: "instant" });
  }, [selected]);
  return (
    <div className="list-scroll">
      <div className="list-page" ref={page}>
        <ListHeader list={list} retry={retry} />
        {list.shown === 0 && <EmptyList result={list.result} />}
        <div className="list-groups">
          <ListGroups pieces={pieces} list={list} details={details} />
        </div>
      </div>
    </div>
  );
}
