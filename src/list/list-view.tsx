import { useDeferredValue, useMemo } from "react";
import type { Inputs } from "../model/inputs.ts";
import { selectList } from "../selectors/list-model.ts";
import { useDerived } from "../state/use-derived.ts";
import { LongList } from "./long-list.tsx";
import { ShortList } from "./short-list.tsx";
import "./list.css";

/** More are drawn only near what is in sight. */
const SHORT = 100;

const allInputs = (inputs: Inputs) => inputs;

/** Every event that passes the filters as a plain ordered list: all that is on the map, without the map. */
export function ListView() {
  // Deferred before it is computed: a drag over the timeline changes it many times a second, and counts go first.
  const inputs = useDeferredValue(useDerived(allInputs));
  const list = useMemo(() => selectList(inputs), [inputs]);
  return (
    <section className="list" aria-label="Events">
      {list.shown > SHORT ? <LongList list={list} /> : <ShortList list={list} />}
    </section>
  );
}
