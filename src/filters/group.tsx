import { memo, useId, useState, type ReactNode } from "react";
import { Button as AriaButton } from "react-aria-components/Button";
import type { FacetName } from "../selectors/filter-result.ts";
import { dropFilter } from "../state/view-store.ts";
import { Icon } from "../ui/icon.tsx";
import { FACET_WORDS } from "./facet-words.ts";

interface GroupProps {
  readonly facet: FacetName;
  /** Said when folded: how many there are. */
  readonly choices: number;
  /** `null`: not narrowed. */
  readonly ticked: number | null;
  readonly openAtFirst: boolean;
  /** One line below the name, where the name does not say all. */
  readonly hint?: string;
  readonly children: ReactNode;
}

/** A facet that folds. Folded it still says that it is narrowed. */
export function Group({ facet, choices, ticked, openAtFirst, hint, children }: GroupProps) {
  const [open, setOpen] = useState(openAtFirst);
  const content = useId();
  return (
    <section className="filters-group">
      <GroupHead facet={facet} choices={choices} ticked={ticked} content={content} open={open} setOpen={setOpen} />
      <div id={content} hidden={!open}>
        {open && (
          <>
            {hint !== undefined && <p className="filters-hint">{hint}</p>}
            {children}
          </>
        )}
      </div>
    </section>
  );
}

interface GroupHeadProps extends Pick<GroupProps, "facet" | "choices" | "ticked"> {
  /** The id of what it folds. */
  readonly content: string;
  readonly open: boolean;
  readonly setOpen: (open: boolean) => void;
}

const GroupHead = memo(({ facet, choices, ticked, content, open, setOpen }: GroupHeadProps) => {
  const name = FACET_WORDS[facet];
  const clear = (button: Element) => {
    // It goes with what it clears: the keyboard goes on from the group.
    button.parentElement?.querySelector<HTMLElement>("[aria-expanded]")?.focus();
    dropFilter(facet);
  };
  return (
    <div className="filters-group-head">
      <h3 className="filters-group-name">
        <AriaButton className="filters-fold" aria-expanded={open} aria-controls={content} onPress={() => setOpen(!open)}>
          <Icon name={open ? "chevron-down" : "chevron-right"} size={12} />
          {`${name} `}
          {!open && ticked === null && <span className="filters-group-size">{choices}</span>}
          {ticked !== null && <span className="filters-group-ticked">{ticked} ticked</span>}
        </AriaButton>
      </h3>
      {ticked !== null && (
        <AriaButton className="filters-clear" aria-label={`Clear the filter ${name}`} onPress={({ target }) => clear(target)}>
          clear
        </AriaButton>
      )}
    </div>
  );
});
