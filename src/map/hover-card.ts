import type { Family, Status } from "../model/vocabulary.ts";

/** What the card beside the pointer says. */
export interface HoverCard {
  readonly title: string;
  readonly lines: readonly { readonly text: string; readonly mark: { readonly family: Family; readonly status: Status } | null }[];
  /** What a click will do; `null` when nothing. */
  readonly action: string | null;
}
