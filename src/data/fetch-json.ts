import { isLoadError, makeLoadError } from "./load-error.ts";

const TIMEOUT_MS = 15_000;
/** A large file has longer: as long as the slowest line takes that is worth waiting for. */
const SLOWEST_BYTES_PER_MS = 50;

/** A file by its whole address, as a worker needs it, which has no page to start from. */
export interface FileAddress {
  readonly address: string;
  /** Relative to the page, for messages. */
  readonly url: string;
}

/** @param sha256 of the file, so that a new deployment is never mixed with old data: sent as `?h=`. */
export function addressOf(path: string, sha256?: string): FileAddress {
  const url = `data/${path}`;
  return { url, address: new URL(sha256 === undefined ? url : `${url}?h=${sha256.slice(0, 12)}`, document.baseURI).href };
}

/**
 * A file of `public/data/`, by its path below that folder.
 *
 * @throws LoadError when there is no answer within 15 s, on an HTTP error, and for anything that is not JSON.
 */
export function fetchJson(path: string, signal: AbortSignal, sha256?: string): Promise<unknown> {
  return fetchAddress(addressOf(path, sha256), signal);
}

/** @param bytes how large it is, as far as known. */
export async function fetchAddress({ address, url }: FileAddress, signal: AbortSignal, bytes = 0): Promise<unknown> {
  const timeout = TIMEOUT_MS + bytes / SLOWEST_BYTES_PER_MS;
  try {
    const response = await fetch(new URL(address), { signal: AbortSignal.any([signal, AbortSignal.timeout(timeout)]) });
    if (!response.ok)
      throw makeLoadError(url, response.status, `the server answers ${response.status}. Is the whole of public/data deployed?`);
    return await response.json();
  } catch (error) {
    if (isLoadError(error) || signal.aborted) throw error;
    if (error instanceof SyntaxError) throw makeLoadError(url, 200, "this is not JSON. Does the server send another page in its place?");
    if (error instanceof DOMException && error.name === "TimeoutError")
      throw makeLoadError(url, 0, `no answer within ${Math.round(timeout / 1000)} seconds`);
    // The browser says no more than "failed to fetch": no network, a refused or a broken connection.
    if (error instanceof TypeError) throw makeLoadError(url, 0, "the server could not be reached, or broke off");
    throw error;
  }
}
