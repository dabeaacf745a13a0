import type { ReactNode } from "react";
import type { Inputs } from "../model/inputs.ts";
import type { Quote } from "../model/evidence.ts";
import type { Family } from "../model/vocabulary.ts";
import { setHover } from "../state/hover-store.ts";
import { showQuote } from "../state/reading-store.ts";
import { useDerived } from "../state/use-derived.ts";
import { Button } from "../ui/button.tsx";

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
    setHover(null);
    showQuote(quote, event === undefined ? present : { kind: "event", id: event });
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
