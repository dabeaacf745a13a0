/** Where progress is written; a terminal gets one line that changes, a log a line now and then. */
export interface ProgressOutput {
  readonly isTTY?: boolean;
  readonly write: (text: string) => unknown;
}

export interface Progress {
  readonly show: (label: string, percent: number) => void;
  /** Clears the line. */
  readonly destroy: () => void;
}

const QUIET_MS = 2_000;
const LOG_EVERY_MS = 10_000;

/** Says nothing in the first seconds: short work needs no progress. */
export function createProgress(out: ProgressOutput, now: () => number = Date.now): Progress {
  const start = now();
  let logged = 0;
  let shown = false;
  return {
    show: (label, percent) => {
      const elapsed = now() - start;
      if (elapsed < QUIET_MS) return;
      const text = `${label}${percent >= 0 ? ` ${Math.round(percent)} %` : ""}, ${Math.round(elapsed / 1000)} s`;
      if (out.isTTY === true) out.write(`\r\u001B[K${text}`);
      else if (logged === 0 || elapsed - logged >= LOG_EVERY_MS) {
        out.write(`${text}\n`);
        logged = elapsed;
      }
      shown = true;
    },
    destroy: () => {
      if (shown && out.isTTY === true) out.write("\r\u001B[K");
    },
  };
}
