import { useSyncExternalStore } from "react";
import type { Dataset } from "../model/dataset.ts";
import type { Inputs } from "../model/inputs.ts";
import { presentInputs, subscribeInputs } from "./inputs.ts";

/**
 * The one way for a component to read data. Renders again only when the selected object is another one, so
 * `select` gives the same object for the same inputs.
 *
 * @throws Error above the gate, where no dataset has loaded yet.
 */
export function useDerived<R>(select: (inputs: Inputs) => R): R {
  return useSyncExternalStore(subscribeInputs, () => {
    const inputs = presentInputs();
    if (inputs === null) throw new Error("useDerived: no dataset has loaded; use it below the gate of app.tsx.");
    return select(inputs);
  });
}

const selectDataset = ({ dataset }: Inputs): Dataset => dataset;

export function useDataset(): Dataset {
  return useDerived(selectDataset);
}
