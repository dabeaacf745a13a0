import type { Passage } from "../model/document.ts";

/** Why a paragraph is grey: "byline", "page footer", or that it says again what another says. */
export function PassageLabel({ passage }: { readonly passage: Passage }) {
  return (
    <span className="source-label" title={passage.why}>
      {passage.kind === "repeat" ? "Says again what is said below" : passage.why}
    </span>
  );
}
