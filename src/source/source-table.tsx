import { useMemo } from "react";
import type { DocumentTable } from "../model/document.ts";
import type { RowEvidence } from "../model/evidence.ts";
import type { SourceModel } from "../selectors/source-model.ts";
import { useDataset } from "../state/use-derived.ts";
import { useDetails } from "../state/use-details.ts";
import { rowWords, tableWords } from "../text/table-words.ts";

interface SourceTableProps {
  readonly table: DocumentTable;
  readonly model: SourceModel;
}

/** In place of a text: what the imported table is, and the row of the selected event. Its rows are the evidence. */
export function SourceTable({ table, model }: SourceTableProps) {
  const rows = useSelectedRows(model);
  return (
    <div className="source-table">
      <p>This source is a table, not a text: each of its events rests on a row, shown with the event.</p>
      <dl>
        {tableWords(table).map(([heading, words]) => (
          <div key={heading}>
            <dt>{heading}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      {rows.map((row) => (
        <section key={row.row} aria-label={rowWords(row)}>
          <h3>
            <span className="source-row-badge">row</span> {rowWords(row)}
          </h3>
          <dl>
            {Object.entries(row.columns).map(([column, cell]) => (
              <div key={column}>
                <dt>{column}</dt>
                <dd>{cell}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}

function useSelectedRows({ selection, document }: SourceModel): readonly RowEvidence[] {
  const { rowOf } = useDataset();
  const row = selection?.kind === "event" ? rowOf.get(selection.id) : undefined;
  const detail = useDetails(useMemo(() => (row === undefined ? [] : [row]), [row])).get(row ?? -1);
  return detail?.rows.filter((evidence) => evidence.document === document.id) ?? [];
}
