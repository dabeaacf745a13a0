import type { ListModel } from "../selectors/list-model.ts";
import { formatCount, plural } from "../text/count.ts";
import { Button } from "../ui/button.tsx";

interface ListHeaderProps {
  readonly list: ListModel;
  /** Asks again for the words that did not come; `null` where all did. */
  readonly retry: (() => void) | null;
}

/** How many events there are, and in which order. */
export function ListHeader({ list: { shown, total }, retry }: ListHeaderProps) {
  return (
    <>
      <header className="list-header">
        <h2>Events</h2>
        <p>{shown === total ? `All ${plural(total, "event")}` : `${formatCount(shown)} of ${plural(total, "event")}`}, in time order</p>
      </header>
      {retry !== null && (
        <p className="list-failure" role="alert">
          The words of these events could not be loaded.{" "}
          <Button variant="link" onPress={retry}>
            Try again
          </Button>
        </p>
      )}
    </>
  );
}
