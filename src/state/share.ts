import type { Theme, ViewNotice } from "../model/view.ts";
import type { LinkQuery } from "../url/link-query.ts";
import { encodeLink, fitLink } from "../url/view-url.ts";
import { cameraStore } from "./camera-store.ts";
import { themeStore } from "./theme-store.ts";
import { viewStore } from "./view-store.ts";

/** What a link to the present view says, from the stores: the address may be half a second behind. */
export function presentLink({ theme }: { readonly theme?: Theme | undefined } = {}): LinkQuery {
  const { camera } = cameraStore.getState();
  return {
    ...viewStore.getState().query,
    ...(camera !== null && { map: camera }),
    ...(theme !== undefined && { theme }),
  };
}

/** The whole address of the present view, for "Copy link". The theme is the visitor's own and is left out unless asked for. */
export function linkTo({ withTheme = false }: { readonly withTheme?: boolean } = {}): string {
  const { linked, preferred } = themeStore.getState();
  const search = encodeLink(presentLink(withTheme ? { theme: linked ?? preferred } : {}));
  return location.origin + location.pathname + search;
}

/** What a link to the present view has no room for: one notice for each parameter. */
export function leftOutOfLink(): readonly ViewNotice[] {
  return fitLink(presentLink()).left.map((param) => ({ param, found: "", reason: "long" }));
}
