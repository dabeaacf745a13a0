import { resetFilters } from "../state/view-store.ts";
import { plural } from "../text/count.ts";
import { Button } from "../ui/button.tsx";

/** How many events of this panel the filters leave out; nothing when they leave out none. */
export function HiddenEvents({ count }: { readonly count: number }) {
  if (count === 0) return null;
  return (
    <p className="panel-hidden">
      {plural(count, "more event", "more events")} outside the filters ·{" "}
      <Button variant="link" className="panel-small" onPress={resetFilters}>
        Reset filters
      </Button>
    </p>
  );
}
