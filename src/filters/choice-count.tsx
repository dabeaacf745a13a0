import { createContext, use } from "react";
import { formatCount, nounFor } from "../text/count.ts";
import { VisuallyHidden } from "../ui/visually-hidden.tsx";

/**
 * Events that the choice around it would leave, given the other filters. By context, for all counts change with each step
 * of a drag: then the numbers are drawn again, and not the boxes and buttons around them.
 */
export const CountContext = createContext(0);

export function ChoiceCount() {
  const count = use(CountContext);
  return (
    <>
      <span className="filters-count" aria-hidden="true">
        {formatCount(count)}
      </span>
      <VisuallyHidden>
        , {count} {nounFor(count, "event")}
      </VisuallyHidden>
    </>
  );
}
