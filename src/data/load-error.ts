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

/** As it is sent from a worker, where an error would lose all but its message. */
export interface PlainFailure {
  readonly message: string;
  readonly url: string;
  readonly status: number | null;
}

export function plainFailure(error: unknown, url: string): PlainFailure {
  if (isLoadError(error)) return { message: error.message, url: error.url, status: error.status };
  return { message: `${url}: ${error instanceof Error ? error.message : String(error)}`, url, status: null };
}

export function failureOf({ message, url, status }: PlainFailure): LoadError {
  return Object.assign(new Error(message), { name: "LoadError" as const, url, status });
}
