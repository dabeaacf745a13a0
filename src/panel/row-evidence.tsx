import type { RowEvidence } from "../model/evidence.ts";
import { rowWords } from "../text/table-words.ts";
import { OutsideLink } from "../ui/outside-link.tsx";
import "./row-evidence.css";

interface RowProps {
  readonly row: RowEvidence;
}

/** What an imported event rests on: a row of a table, badged so that nobody takes it for a sentence. */
export function EvidenceRow({ row }: RowProps) {
  return (
    <figure className="panel-row">
      <figcaption>
        <RowLine row={row} />
      </figcaption>
      <table>
        <thead className="ui-visually-hidden">
          <tr>
            <th scope="col">Column</th>
            <th scope="col">Cell</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(row.columns).map(([column, cell]) => (
            <tr key={column}>
              <th scope="row">{column}</th>
              <td>{cell}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}

/** "Row · Row 12 of ucdp.csv", and who reported it under which headline, as far as the table says so. */
export function RowLine({ row }: RowProps) {
  const { headline, source, url } = row;
  const reported = [headline === null ? null : `“${headline}”`, source].filter((word) => word !== null).join(", ");
  return (
    <>
      <span className="panel-row-badge">row</span> {rowWords(row)}
      {(reported !== "" || url !== null) && (
        <span className="panel-why">
          {url === null ? reported : <OutsideLink href={url}>{reported === "" ? url : reported}</OutsideLink>}
        </span>
      )}
    </>
  );
}
