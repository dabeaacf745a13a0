import mapWorkerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import { default as tableWorkerUrl } from "./data/table-worker.ts?worker&url";

/** Every worker of ours. A script from any other address is refused, whoever asks for it. */
const WORKERS: readonly string[] = [mapWorkerUrl, tableWorkerUrl];

/** The part of the Trusted Types API that the page uses; not every browser has it, nor TypeScript's DOM library. */
interface TrustedTypePolicies {
  readonly createPolicy: (name: string, rules: { readonly createScriptURL: (url: string) => string }) => unknown;
}

const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypePolicies };

trustedTypes?.createPolicy("default", {
  createScriptURL(url) {
    if (WORKERS.some((worker) => absolute(worker) === absolute(url))) return url;
    throw new TypeError(`Not a worker of this page: ${url}. Add its URL to the list in trusted-types.ts.`);
  },
});

function absolute(url: string): string {
  return new URL(url, document.baseURI).href;
}
