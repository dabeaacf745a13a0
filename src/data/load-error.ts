/** A file that could not be loaded or does not fit. `message` is fit to be shown. */
export interface LoadError extends Error {
  readonly name: "LoadError";
  /** Relative to the page. */
  readonly url: string;
  /** HTTP status; 0 when there was no answer, `null` when the answer does not fit. */
  readonly status: number | null;
}

export function makeLoadError(url: string, status: number | null, problem: string): LoadError {
  return Object.assign(new Error(`${url}: ${problem}`), { name: "LoadError" as const, url, status });
}

export function isLoadError(error: unknown): error is LoadError {
  return error instanceof Error && error.name === "LoadError";
}
