import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState, type RefObject } from "react";

interface FocusedItem {
  /** The index of the item that has the focus or something in it has; −1: none has. */
  readonly focused: number;
  /** Gives the focus to an item as soon as it is there. */
  focusNext(index: number): void;
}

type Key = number | string;

/** Follows the focus among items with a `data-index`, by their keys: an index is another when items come in before it. */
export function useFocusedItem(box: RefObject<HTMLElement | null>, count: number, keyOf: (index: number) => Key): FocusedItem {
  const [key, setKey] = useState<Key | null>(null);
  const next = useRef<Key | null>(null);
  const focused = useMemo(() => indexOf(key, count, keyOf), [key, count, keyOf]);

  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const come = ({ target }: FocusEvent) => {
      const item = target instanceof Element ? target.closest<HTMLElement>("[data-index]") : null;
      if (item !== null) setKey(keyOf(Number(item.dataset["index"])));
    };
    // Within the items it is only on its way, and where it goes must stay; a window that is left gives its focus back.
    const go = ({ relatedTarget }: FocusEvent) => {
      if (document.hasFocus() && !(relatedTarget instanceof Node && element.contains(relatedTarget))) setKey(null);
    };
    element.addEventListener("focusin", come);
    element.addEventListener("focusout", go);
    return () => {
      element.removeEventListener("focusin", come);
      element.removeEventListener("focusout", go);
    };
  }, [box, keyOf]);

  useLayoutEffect(() => {
    if (next.current === null || next.current !== key) return;
    const item = box.current?.querySelector<HTMLElement>(`[data-index="${focused}"]`);
    if (item === null || item === undefined) return;
    next.current = null;
    if (!item.hasAttribute("tabindex")) item.tabIndex = -1;
    item.focus({ preventScroll: true });
  });

  const focusNext = useCallback(
    (index: number) => {
      next.current = keyOf(index);
      setKey(next.current);
    },
    [keyOf],
  );
  return { focused, focusNext };
}

function indexOf(key: Key | null, count: number, keyOf: (index: number) => Key): number {
  if (key !== null) for (let index = 0; index < count; index++) if (keyOf(index) === key) return index;
  return -1;
}
