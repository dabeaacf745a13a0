import { constants } from "node:os";

/** Ctrl-C, whoever ends us, and a terminal that closes. */
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Calls `tidy` and ends the process, as shells expect it (128 and the number of the signal), until the result is called. */
export function onStopSignal(tidy: (signal: string) => void): () => void {
  const listeners = SIGNALS.map((signal) => {
    const end = () => {
      try {
        tidy(signal);
      } finally {
        process.exit(128 + constants.signals[signal]);
      }
    };
    process.on(signal, end);
    return () => process.off(signal, end);
  });
  return () => {
    for (const forget of listeners) forget();
  };
}
