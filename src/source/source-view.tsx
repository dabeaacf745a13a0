import { useCallback, useEffect, useRef, type RefObject } from "react";
import type { Inputs } from "../model/inputs.ts";
import type { Selection } from "../model/view.ts";
import { selectSource } from "../selectors/source-model.ts";
import { useReading, type QuotePosition } from "../state/reading-store.ts";
import { useDerived } from "../state/use-derived.ts";
import { useSourceDocument } from "../state/use-details.ts";
import { Button } from "../ui/button.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { SelectedBar } from "./selected-bar.tsx";
import { SourceHeader } from "./source-header.tsx";
import { SourceTable } from "./source-table.tsx";
import { SourceText } from "./source-text.tsx";
import "./source.css";

const selectionIn = ({ view }: Inputs) => view.sel;

/** The whole text that the marks come from, with every quoted word a way to its events. */
export function SourceView() {
  const selection = useDerived(selectionIn);
  const reading = useReading();
  const asked = isSame(reading.selection, selection) ? reading.quote : null;
  const wanted = asked?.document ?? null;
  const model = useDerived(useCallback((inputs: Inputs) => selectSource(inputs, wanted), [wanted]));
  const scroller = useRef<HTMLElement>(null);
  useFocusOnArrival(scroller, asked !== null);
  return (
    <section className="source" aria-label="Source" tabIndex={-1} ref={scroller}>
      {model === null ? (
        <p className="source-empty">This dataset has no source document.</p>
      ) : (
        <>
          <SelectedBar selection={selection} />
          <article className="source-page">
            <SourceHeader model={model} />
            {model.document.table === undefined ? (
              <SourceBody
                key={model.document.id}
                id={model.document.id}
                model={model}
                asked={asked}
                serial={reading.serial}
                scroller={scroller}
              />
            ) : (
              <SourceTable table={model.document.table} model={model} />
            )}
          </article>
        </>
      )}
    </section>
  );
}

/** The button that asked for a quote has gone with its panel: the reader's keyboard goes on from here. */
function useFocusOnArrival(scroller: RefObject<HTMLElement | null>, asked: boolean): void {
  const first = useRef(true);
  useEffect(() => {
    if (first.current && asked && document.activeElement === document.body) scroller.current?.focus({ preventScroll: true });
    first.current = false;
  }, [scroller, asked]);
}

interface SourceBodyProps {
  readonly id: string;
  readonly model: NonNullable<ReturnType<typeof selectSource>>;
  readonly asked: QuotePosition | null;
  readonly serial: number;
  readonly scroller: RefObject<HTMLElement | null>;
}

function SourceBody({ id, ...rest }: SourceBodyProps) {
  const source = useSourceDocument(id);
  if (source.document !== undefined) return <SourceText source={source.document} {...rest} />;
  if (source.status === "loading") return <Skeleton lines={14} />;
  return (
    <p className="source-empty" role="alert">
      The text could not be loaded.{" "}
      <Button variant="link" onPress={source.retry}>
        Try again
      </Button>
    </p>
  );
}

function isSame(a: Selection | null, b: Selection | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
