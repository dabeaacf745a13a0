import { isLoadError, makeLoadError } from "./load-error.ts";

const TIMEOUT_MS = 15_000;

/**
 * A file of `public/data/`, by its path below that folder.
 *
 * @param sha256 of the file, so that a new deployment is never mixed with old data: sent as `?h=`.
 * @throws LoadError when there is no answer within 15 s, on an HTTP error, and for anything that is not JSON.
 */
export async function fetchJson(path: string, signal: AbortSignal, sha256?: string): Promise<unknown> {
  const url = `data/${path}`;
  const address = new URL(sha256 === undefined ? url : `${url}?h=${sha256.slice(0, 12)}`, document.baseURI);
  try {
    const response = await fetch(address, { signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]) });
    if (!response.ok)
      throw makeLoadError(url, response.status, `the server answers ${response.status}. Is the whole of public/data deployed?`);
    return await response.json();
  } catch (error) {
    if (isLoadError(error) || signal.aborted) throw error;
    if (error instanceof SyntaxError) throw makeLoadError(url, 200, "this is not JSON. Does the server send another page in its place?");
    if (error instanceof DOMException && error.name === "TimeoutError") throw makeLoadError(url, 0, "no answer within 15 seconds");
    // The browser says no more than "failed to fetch": no network, a refused or a broken connection.
    if (error instanceof TypeError) throw makeLoadError(url, 0, "the server could not be reached, or broke off");
    throw error;
  }
}
