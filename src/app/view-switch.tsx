import { useId } from "react";
import { VIEW_NAMES, type ViewName } from "../model/view.ts";
import { setView } from "../state/view-store.ts";
import "../ui/visually-hidden.css";

const WORDS: Readonly<Record<ViewName, string>> = { map: "Map", list: "List", source: "Source" };

/** Which of the three ways to see the same events is shown: the browser's own radio buttons, drawn as one bar. */
export function ViewSwitch({ view }: { readonly view: ViewName }) {
  const group = useId();
  return (
    <div className="app-switch" role="radiogroup" aria-label="View">
      {VIEW_NAMES.map((name) => (
        <label key={name} className="app-switch-choice">
          <input className="ui-visually-hidden" type="radio" name={group} checked={view === name} onChange={() => setView(name)} />
          {WORDS[name]}
        </label>
      ))}
    </div>
  );
}
