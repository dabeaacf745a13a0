import { useEffect } from "react";
import { useDetail } from "../state/use-details.ts";
import { useDerived } from "../state/use-derived.ts";
import { selectSelectionTitle } from "../selectors/filter-title.ts";

/** The tab's title follows what is selected: "Russia · Russia invites the Taliban · Dateline". */
export function useDocumentTitle(): void {
  const { dataset, name, row } = useDerived(selectSelectionTitle);
  const label = useDetail(row ?? 0)?.label ?? null;
  const selected = row === null ? name : label;
  const title = [selected, dataset, "Dateline"].filter((part) => part !== null).join(" · ");
  useEffect(() => {
    document.title = title;
  }, [title]);
}
