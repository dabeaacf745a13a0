import { useCallback, useSyncExternalStore } from "react";

/** Whether a media query holds now. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (listener: () => void) => {
      const media = matchMedia(query);
      media.addEventListener("change", listener);
      return () => media.removeEventListener("change", listener);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => matchMedia(query).matches);
}

/** Map above, one sheet below. */
export const PHONE = "(max-width: 720px)";
/** Too narrow to have filters, map and panel side by side without being asked. */
export const NARROW = "(max-width: 1199px)";
