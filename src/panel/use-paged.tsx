import { useState, type ReactNode } from "react";
import { formatCount } from "../text/count.ts";
import { Button } from "../ui/button.tsx";

/** Names that are drawn at once, and with each press on the button below them. */
const PAGE = 100;

/** A long list in pieces: a large dataset has thousands of actors, and every one of them can be reached. */
export function usePaged<T>(all: readonly T[]): { readonly shown: readonly T[]; readonly button: ReactNode } {
  const [limit, setLimit] = useState(PAGE);
  const more = Math.min(PAGE, all.length - limit);
  const button = more > 0 && (
    <Button onPress={() => setLimit(limit + PAGE)}>
      Show {formatCount(more)} more of {formatCount(all.length)}
    </Button>
  );
  return { shown: all.slice(0, limit), button };
}
