import { bindUrl } from "./bind-url.ts";
import { bindTheme } from "./theme-store.ts";

/** Brings the stores to life: theme first, so that nothing is painted in the wrong one. Called once, by main.tsx. */
export function startState(): () => void {
  const leave = [bindTheme(), bindUrl()];
  return () => {
    for (const unbind of leave) unbind();
  };
}
