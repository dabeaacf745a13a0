type Method = "pushState" | "replaceState";

/** Progress and camera moves are written at most this often. */
const WRITE_EVERY_MS = 500;
/** Safari throws at the 101st call within 30 s; some are left to others on the page. */
const MOST_CALLS = 90;
const CALLS_WITHIN_MS = 30_000;
const RETRY_MS = 1000;

export interface HistoryWriter {
  /** A step of a gesture: the first makes an entry, so that Back leads to before it; the rest replace that entry. */
  progress(gesture: string, search: string): void;
  /** An entry at once; for the end of an open gesture, that gesture's entry. What waits is written before. */
  commit(gesture: string | null, search: string): void;
  /** Not worth an entry of its own: replaces the present one. */
  replace(search: string): void;
  /** An address was restored, which writes this: what waits is dropped, an open gesture is over. */
  restored(search: string): void;
  /** Writes what waits. */
  flush(): void;
  destroy(): void;
}

/** Turns changes into history calls: as few as may be, in order, never more than a browser allows. */
export function createHistoryWriter(call: (method: Method, search: string) => void): HistoryWriter {
  let written = "";
  let waiting: { readonly method: Method; readonly search: string } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let gesture: string | null = null;
  /** The present entry was made by the open gesture; means nothing while none is open. */
  let opened = false;
  let calls: readonly number[] = [];

  const later = (ms: number) => {
    timer ??= setTimeout(flush, ms);
  };

  function flush(): void {
    clearTimeout(timer);
    timer = undefined;
    if (waiting === null) return;
    const { method, search } = waiting;
    if (search === written) {
      waiting = null;
      return;
    }
    const now = performance.now();
    calls = calls.filter((at) => now - at < CALLS_WITHIN_MS);
    const [oldest = now] = calls;
    if (calls.length >= MOST_CALLS) return later(oldest + CALLS_WITHIN_MS - now);
    try {
      call(method, search);
    } catch {
      // The browser counts otherwise than we do: the write keeps, and what comes meanwhile joins it.
      return later(RETRY_MS);
    }
    calls = [...calls, now];
    written = search;
    waiting = null;
    if (method === "pushState") opened = true;
  }

  const wait = (method: Method, search: string) => {
    // An entry that is still to be made stays to be made.
    waiting = { method: waiting?.method === "pushState" ? "pushState" : method, search };
  };

  const throttled = () => {
    const since = performance.now() - (calls.at(-1) ?? -Infinity);
    if (since >= WRITE_EVERY_MS) flush();
    else later(WRITE_EVERY_MS - since);
  };

  const close = () => {
    gesture = null;
    opened = false;
  };

  return {
    progress(name, search) {
      if (gesture !== name) {
        flush();
        close();
        gesture = name;
      }
      wait(opened ? "replaceState" : "pushState", search);
      throttled();
    },
    commit(name, search) {
      if (name === null || gesture !== name) {
        flush();
        close();
      }
      wait(opened ? "replaceState" : "pushState", search);
      close();
      flush();
    },
    replace(search) {
      wait("replaceState", search);
      throttled();
    },
    restored(search) {
      clearTimeout(timer);
      timer = undefined;
      waiting = null;
      written = search;
      close();
    },
    flush,
    destroy() {
      clearTimeout(timer);
    },
  };
}
