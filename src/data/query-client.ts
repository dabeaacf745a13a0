import { QueryClient } from "@tanstack/react-query";
import { isLoadError } from "./load-error.ts";

const RETRIES = 3;
const FIRST_DELAY_MS = 500;

/** Another attempt helps against a bad line or a busy server, never against a file that is missing or does not fit. */
export function retriable(failures: number, error: unknown): boolean {
  if (failures >= RETRIES) return false;
  return !isLoadError(error) || error.status === 0 || (error.status !== null && error.status >= 500);
}

/** 0.5, 1, 2 s, each between half and whole, so that many pages do not come back at once. */
export function retryDelay(failures: number): number {
  return FIRST_DELAY_MS * 2 ** failures * (0.5 + Math.random() / 2);
}

/**
 * Owner of all that is fetched. Static files never go stale within a visit.
 *
 * One for the page: actions and hooks name it, so nothing needs a provider.
 */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      // The default waits while `navigator.onLine` is false: an offline laptop on localhost would hang.
      networkMode: "always",
      staleTime: Infinity,
      gcTime: Infinity,
      structuralSharing: false,
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
      retry: retriable,
      retryDelay,
    },
  },
});
