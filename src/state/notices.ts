import { useStore } from "zustand";
import { createStore, type StoreApi } from "zustand/vanilla";
import type { ViewNotice } from "../model/view.ts";
import { same } from "../url/relative.ts";
import { cameraStore } from "./camera-store.ts";
import { subscribeInputs, unknownInView } from "./inputs.ts";
import { leftOutOfLink } from "./share.ts";

interface NoticeState {
  /** What the codec could not read in the address that was last restored. */
  readonly syntax: readonly ViewNotice[];
  /** Closed by the visitor; a notice that was closed does not come back. */
  readonly dismissed: readonly ViewNotice[];
}

const NONE: readonly ViewNotice[] = [];
const noticeStore = createStore<NoticeState>()(() => ({ syntax: NONE, dismissed: NONE }));

let shown: readonly ViewNotice[] = NONE;

/** What could not be used in the address, and what it has no room for; empty once it has been closed. */
export function useNotices(): readonly ViewNotice[] {
  return useStore(NOTICES, (notices) => notices);
}

/** All sources as one store to read from. */
const NOTICES: Pick<StoreApi<readonly ViewNotice[]>, "getState" | "getInitialState" | "subscribe"> = {
  getState: presentNotices,
  getInitialState: presentNotices,
  subscribe,
};

/** Closes all that are shown now. */
export function dismissNotices(): void {
  noticeStore.setState({ dismissed: allNotices() });
}

/** Says again what a link leaves out, although it was closed: somebody is about to send one. */
export function recallLeftOut(): void {
  noticeStore.setState(({ dismissed }) => ({ dismissed: dismissed.filter(({ reason }) => reason !== "long") }));
}

/** What the codec found wrong in an address that was just restored. */
export function restoreNotices(syntax: readonly ViewNotice[]): void {
  noticeStore.setState({ syntax: syntax.length === 0 ? NONE : syntax, dismissed: NONE });
}

/** Identical while it says the same. */
export function presentNotices(): readonly ViewNotice[] {
  const { dismissed } = noticeStore.getState();
  const next = allNotices().filter((notice) => !dismissed.some((closed) => same(closed, notice)));
  if (!same(shown, next)) shown = next;
  return shown;
}

function subscribe(listener: (notices: readonly ViewNotice[], previous: readonly ViewNotice[]) => void): () => void {
  const tell = () => {
    const previous = shown;
    if (presentNotices() !== previous) listener(shown, previous);
  };
  const leaveStore = noticeStore.subscribe(tell);
  const leaveInputs = subscribeInputs(tell);
  const leaveCamera = cameraStore.subscribe(tell);
  return () => {
    leaveStore();
    leaveInputs();
    leaveCamera();
  };
}

function allNotices(): readonly ViewNotice[] {
  return [...noticeStore.getState().syntax, ...unknownInView(), ...leftOutOfLink()];
}
