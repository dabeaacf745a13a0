import type { ProvenDocument } from "../proven.ts";
import type { Reference } from "../reference.ts";
import type { Seeds } from "../seeds.ts";

/** All that the rules look at. */
export interface Checked {
  readonly seeds: Seeds;
  readonly documents: readonly ProvenDocument[];
  readonly reference: Reference;
}
