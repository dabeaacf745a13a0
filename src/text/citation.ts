import type { DocumentMeta } from "../model/document.ts";
import { formatEdtf } from "./edtf.ts";

/** Everything that a citation names, already in words where it has words. */
export interface Cited {
  readonly label: string;
  /** "planned · 20 October 2021 · said by Zamir Kabulov"; may be empty. */
  readonly facts: string;
  readonly quotes: readonly string[];
  /** "Row 12 of ucdp.csv", of an imported event. */
  readonly rows?: readonly string[];
  readonly document: Pick<DocumentMeta, "title" | "publisher" | "published" | "sha256" | "url">;
  readonly dataset: { readonly id: string; readonly version: string };
  /** The present view. */
  readonly link: string;
}

/** "published 2018", "published between 7 and 19 October 2021", "publication not dated". */
export function publishedWords({ published }: Pick<DocumentMeta, "published">): string {
  return published.edtf === null ? "publication not dated" : `published ${formatEdtf(published.edtf, "within")}`;
}

/** An event as plain text to paste: what, the words, where they stand, and where to see them again. */
export function formatCitation({ label, facts, quotes, rows = [], document, dataset, link }: Cited): string {
  const where = [
    `“${document.title}”`,
    document.publisher,
    publishedWords(document),
    `SHA-256 ${document.sha256.slice(0, 12)}…`,
    document.url,
  ].filter((part) => part !== null);
  return [
    facts === "" ? label : `${label} (${facts})`,
    ...quotes.map((quote) => `“${quote}”`),
    ...rows,
    `Source: ${where.join(", ")}`,
    `Dateline, ${dataset.id}, version ${dataset.version}: ${link}`,
  ].join("\n");
}
