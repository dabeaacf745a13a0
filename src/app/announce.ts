import { useSyncExternalStore } from "react";

const listeners = new Set<() => void>();
let message = "";

/** Says something once in the page's polite live region; the same words again are said again. */
export function announce(words: string): void {
  // Assistive technology reads a region when its text changes: a trailing space is a change that nobody hears.
  message = words === message ? `${words}\u00a0` : words;
  for (const listener of listeners) listener();
}

export function useAnnouncement(): string {
  return useSyncExternalStore(subscribe, () => message);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
