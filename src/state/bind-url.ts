import { decodeLink, encodeLink } from "../url/view-url.ts";
import { cameraStore, restoreCamera } from "./camera-store.ts";
import { createHistoryWriter } from "./history-writer.ts";
import { restoreNotices } from "./notices.ts";
import { presentLink } from "./share.ts";
import { restoreTheme, themeStore } from "./theme-store.ts";
import { restoreQuery, viewStore } from "./view-store.ts";

/**
 * Ties the stores to the query of the address. The only module that touches the history.
 *
 * Address to stores: once now, and when the user goes back or forward. Stores to address: on every change that the
 * user makes, and on no other. The rules are in this folder's README.
 *
 * @returns unbinds, dropping a write that has not happened yet.
 */
export function bindUrl(): () => void {
  const writer = createHistoryWriter((method, search) => {
    history[method](method === "pushState" ? null : history.state, "", location.pathname + search + location.hash);
    address = location.search;
  });
  /** The query of the address, as the browser has it now. */
  let address = location.search;
  let restoring = false;

  const search = () => encodeLink(presentLink({ theme: themeStore.getState().linked ?? undefined }));

  const restore = () => {
    const { query, notices } = decodeLink(location.search);
    const { map = null, theme: _, ...view } = query;
    address = location.search;
    restoring = true;
    restoreCamera(map);
    restoreQuery(view);
    restoreNotices(notices);
    restoring = false;
    // As we would write it: an address that somebody typed stays as it is until something changes.
    writer.restored(search());
  };
  const onPop = () => {
    // A skip link changes the hash only; restoring would undo what has not been written yet.
    if (location.search !== address) restore();
  };
  const replace = () => {
    if (!restoring) writer.replace(search());
  };

  const onHide = () => writer.flush();

  // The theme holds for the visit: an entry from before the visitor chose one does not bring it back.
  restoreTheme(decodeLink(location.search).query.theme ?? null);
  restore();
  const leave = [
    viewStore.subscribe(({ cause }) => {
      if (cause.how === "commit") writer.commit(cause.gesture, search());
      else if (cause.how === "progress") writer.progress(cause.gesture ?? "", search());
    }),
    cameraStore.subscribe((now, before) => {
      if (now.camera !== before.camera) replace();
    }),
    themeStore.subscribe((now, before) => {
      if (now.linked !== before.linked) replace();
    }),
  ];
  addEventListener("popstate", onPop);
  addEventListener("pagehide", onHide);
  return () => {
    for (const unsubscribe of leave) unsubscribe();
    removeEventListener("popstate", onPop);
    removeEventListener("pagehide", onHide);
    writer.destroy();
  };
}
