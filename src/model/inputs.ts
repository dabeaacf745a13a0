import type { Dataset } from "./dataset.ts";
import type { Selection, View } from "./view.ts";

/** What the text filter leaves, which needs an index that is fetched only when somebody types. */
export type TextMatch =
  | { readonly status: "none" }
  | { readonly status: "loading" }
  | { readonly status: "failed"; readonly message: string }
  /** 1 = matches, by row. */
  | { readonly status: "ready"; readonly rows: Uint8Array };

/** All that a selector reads. Identical parts mean an identical result. */
export interface Inputs {
  readonly dataset: Dataset;
  readonly view: View;
  readonly text: TextMatch;
}

/** What the pointer or the focus is on, in whichever view; a sentence can be on several events. */
export type HoverTarget = Selection | { readonly kind: "events"; readonly ids: readonly string[] };
