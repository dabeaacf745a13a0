import type { DocumentTable } from "../model/document.ts";
import type { Spot } from "../model/event.ts";
import type { RowEvidence } from "../model/evidence.ts";
import { formatCount } from "./count.ts";

/** "Row 12 of ucdp.csv". */
export function rowWords({ row, file }: Pick<RowEvidence, "row" | "file">): string {
  return `Row ${formatCount(row)} of ${file}`;
}

const SPOT_WORDS: Readonly<Record<Spot["kind"], string>> = {
  site: "a site",
  city: "a city or town",
  region: "an area, no point in it given",
  country: "the country, no place in it given",
};

/** "Kunduz, a city or town"; what the table does not name is only how exact it is. */
export function spotWords({ name, kind }: Pick<Spot, "name" | "kind">): string {
  return name === null ? SPOT_WORDS[kind] : `${name}, ${SPOT_WORDS[kind]}`;
}

/** What there is to say of an imported file, each with its heading. */
export function tableWords(table: DocumentTable): readonly (readonly [heading: string, words: string])[] {
  const { format, file, bytes, licence, terms, where } = table;
  return [
    ["File", `${file}, ${sizeWords(bytes)}, read as ${format}`],
    ["Rows", countWords(table)],
    ...(where === null ? [] : [["Only where", where] as const]),
    ["Licence", licence ?? "Not given"],
    ...(terms === null ? [] : [["Terms", terms] as const]),
  ];
}

/** "1,200 of 2,000 are events here · 500 not asked for · 300 not usable". */
function countWords({ records, imported, leftOut, refused }: DocumentTable): string {
  return [
    `${formatCount(imported)} of ${formatCount(records)} are events here`,
    ...(leftOut === 0 ? [] : [`${formatCount(leftOut)} not asked for`]),
    ...(refused === 0 ? [] : [`${formatCount(refused)} not usable`]),
  ].join(" · ");
}

function sizeWords(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  return bytes < 1_000_000 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
