import "../ui/visually-hidden.css";
import type { Ref } from "react";
import { useDatasets } from "../state/use-datasets.ts";
import { setDataset } from "../state/view-store.ts";
import { plural } from "../text/count.ts";
import { Icon } from "../ui/icon.tsx";
import { returnFocus, takeFocus } from "./return-focus.ts";
import "../ui/choice.css";

/** Where this deployment has several datasets, the browser's own way to choose another; else nothing. */
export function DatasetChoice({ ref }: { readonly ref?: Ref<HTMLSelectElement> }) {
  const { present, datasets } = useDatasets();
  if (datasets.length < 2) return null;
  const choose = (id: string) => {
    setDataset(id);
    returnFocus();
  };
  return (
    <span className="app-datasets ui-choice">
      <select ref={ref} aria-label="Dataset" value={present} onChange={({ target }) => choose(target.value)}>
        {datasets.map(({ id, title, events }) => (
          <option key={id} value={id}>
            {title} · {plural(events, "event")}
          </option>
        ))}
      </select>
      <Icon name="chevron-down" size={12} />
    </span>
  );
}

/** What the page is about, and where there is a choice, the choice in place of the words. */
export function DatasetTitle({ title }: { readonly title: string }) {
  const several = useDatasets().datasets.length > 1;
  return (
    <>
      <h1 className={several ? "ui-visually-hidden" : "app-title"}>{title}</h1>
      <DatasetChoice ref={takeFocus} />
    </>
  );
}
