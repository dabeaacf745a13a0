import "./text-field.css";
import { useEffect, useRef, useState } from "react";
import type { Inputs } from "../model/inputs.ts";
import { useDerived } from "../state/use-derived.ts";
import { setText } from "../state/view-store.ts";
import { IconButton } from "../ui/button.tsx";
import { Icon } from "../ui/icon.tsx";

const TYPING_MS = 200;

const selectQ = ({ view }: Inputs) => view.q;
const selectText = ({ text }: Inputs) => text;

/** Keeps the events that have the words. While somebody types the draft is the field's own; then it is the view's. */
export function TextField() {
  const q = useDerived(selectQ);
  const text = useDerived(selectText);
  const [draft, setDraft] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const type = (words: string) => {
    setDraft(words);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setText(words, "progress"), TYPING_MS);
  };
  const commit = (words: string | null) => {
    clearTimeout(timer.current);
    if (words !== null) setText(words, "commit");
    setDraft(null);
  };

  const value = draft ?? q;
  return (
    <div className="filters-text">
      <div className="filters-text-box">
        <Icon name="search" size={14} />
        <input
          type="search"
          aria-label="Words in quotes, labels and names"
          placeholder="Words or names"
          autoComplete="off"
          spellCheck={false}
          value={value}
          onChange={(event) => type(event.target.value)}
          onBlur={() => commit(draft)}
          onKeyDown={(event) => {
            if (event.key === "Enter") commit(draft);
            if (event.key === "Escape" && value !== "") {
              event.preventDefault();
              commit("");
            }
          }}
        />
        {value !== "" && <IconButton className="filters-text-clear" icon="close" label="Clear the words" onPress={() => commit("")} />}
      </div>
      {text.status === "loading" && <p className="filters-hint">Loading the words of all events…</p>}
      {text.status === "failed" && <p className="filters-hint">The words could not be loaded, so they filter nothing: {text.message}</p>}
    </div>
  );
}
