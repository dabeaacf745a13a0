import type { ReactNode } from "react";
import type { Inputs } from "../model/inputs.ts";
import type { Selection } from "../model/view.ts";
import type { Quote } from "../model/evidence.ts";
import type { Family } from "../model/vocabulary.ts";
import { showQuote } from "../state/reading-store.ts";
import { useDerived } from "../state/use-derived.ts";
import { setView } from "../state/view-store.ts";
import { Button } from "../ui/button.tsx";
import { goTo } from "./go-to.ts";

const selectionIn = ({ view }: Inputs) => view.sel;

interface EvidenceQuoteProps {
  readonly quote: Quote;
  /** The event whose words they are: shown in the source, it is selected. Not given for a relation. */
  readonly event?: string;
  /** Colours its edge. */
  readonly family?: Family;
  /** Who says so, below the words. */
  readonly said?: ReactNode;
  /** What stands beside "Show in source". */
  readonly children?: ReactNode;
}

/** The exact words of a source, the largest thing on a card. */
export function EvidenceQuote({ quote, event, family, said, children }: EvidenceQuoteProps) {
  const present = useDerived(selectionIn);
  const open = () => {
    const selection: Selection | null = event === undefined ? present : { kind: "event", id: event };
    if (selection !== null) goTo(selection);
    showQuote({ document: quote.document, start: quote.start, end: quote.end }, selection);
    setView("source");
  };
  return (
    <div className={family === undefined ? "panel-quote" : `panel-quote panel-quote-${family}`}>
      <blockquote>“{quote.exact}”</blockquote>
      {said}
      <div className="panel-actions">
        <Button variant="link" className="panel-small" onPress={open}>
          Show in source
        </Button>
        {children}
      </div>
    </div>
  );
}
