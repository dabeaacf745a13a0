import type { ReactNode } from "react";
import { Button as AriaButton } from "react-aria-components/Button";
import { CheckboxButton, CheckboxField } from "react-aria-components/Checkbox";
import { ChoiceCount } from "./choice-count.tsx";

interface ChoiceRowProps {
  readonly name: string;
  /** It would leave no event. */
  readonly none: boolean;
  readonly ticked: boolean;
  /** Some of what is below it, not all. */
  readonly partly?: boolean;
  /** It alone is ticked: the button on its right takes the filter off again. */
  readonly alone: boolean;
  readonly mark?: ReactNode;
  readonly title?: string;
  readonly onToggle: () => void;
  readonly onOnly: () => void;
  readonly onAll: () => void;
  /** What stands after the row's button, such as one that unfolds it. */
  readonly after?: ReactNode;
}

/** One choice of a facet: a box to tick, its name, "only", and how many events it would leave, which a `CountContext` says. */
export function ChoiceRow({ name, none, ticked, partly = false, alone, mark, title, onToggle, onOnly, onAll, after }: ChoiceRowProps) {
  return (
    <div className={`filters-row ${none ? "filters-row-none" : ""}`}>
      <CheckboxField className="filters-field" isSelected={ticked} isIndeterminate={partly} onChange={onToggle}>
        <CheckboxButton className="filters-choice">
          <span className="filters-box" aria-hidden="true">
            <svg width="10" height="10" viewBox="0 0 10 10">
              {partly ? <path d="M2 5h6" /> : ticked ? <path d="M1.5 5.2 4 7.6 8.5 2.4" /> : null}
            </svg>
          </span>
          {mark !== undefined && <span className="filters-mark">{mark}</span>}
          <span className="filters-name" {...(title !== undefined && { title })}>
            {name}
          </span>
          <ChoiceCount />
        </CheckboxButton>
      </CheckboxField>
      <AriaButton className="filters-only" aria-label={alone ? `All, not only ${name}` : `Only ${name}`} onPress={alone ? onAll : onOnly}>
        {alone ? "all" : "only"}
      </AriaButton>
      {after}
    </div>
  );
}
