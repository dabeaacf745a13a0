import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import type { HoverTarget } from "../model/inputs.ts";

interface HoverState {
  readonly target: HoverTarget | null;
}

/** What the pointer or the focus is on. In no link and in no history. */
const hoverStore = createStore<HoverState>()(() => ({ target: null }));

/** Says what is pointed at; the same thing again tells nobody. */
export function setHover(target: HoverTarget | null): void {
  if (!sameTarget(hoverStore.getState().target, target)) hoverStore.setState({ target });
}

export function useHover(): HoverTarget | null {
  return useStore(hoverStore, ({ target }) => target);
}

function sameTarget(a: HoverTarget | null, b: HoverTarget | null): boolean {
  if (a === b) return true;
  if (a === null || b === null) return false;
  if (a.kind === "events") return b.kind === "events" && a.ids.length === b.ids.length && a.ids.every((id, i) => id === b.ids[i]);
  if (a.kind === "pair") return b.kind === "pair" && a.a === b.a && a.b === b.b;
  return a.kind === b.kind && a.id === b.id;
}
