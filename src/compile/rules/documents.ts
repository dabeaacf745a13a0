import { issueAt, type Issue } from "../issue.ts";
import { didYouMean } from "../nearest.ts";
import type { DocumentSeed } from "../seeds.ts";
import type { TableSeed } from "../tables/table-seed.ts";
import type { Checked } from "./checked.ts";
import { checkDay } from "./dates.ts";

export function checkDocuments({ seeds }: Checked): readonly Issue[] {
  const ids = new Set(seeds.documents.map(({ document }) => document.id));
  return [
    ...seeds.tables.flatMap(checkTableReview),
    ...seeds.documents.flatMap((document) => [...checkReview(document), ...checkText(document), ...checkSources(document, ids)]),
    ...seeds.loneTexts.map((file) =>
      issueAt(
        { file, line: 1, column: 1 },
        "text-without-annotation",
        "found a text that no annotation is about, expected one beside it",
        `write ${file.replace(/\.txt$/, ".yaml")}`,
      ),
    ),
  ];
}

/** What authors write while nobody has read the annotation against its text. */
const PLACEHOLDER = /\b(?:draft|unreviewed|not (?:yet )?reviewed|nobody|todo|tbd)\b/i;

function checkReview({ file, review }: Pick<DocumentSeed, "file" | "review">): readonly Issue[] {
  const remedy = 'when every event has been read against the text, add review: { by: "…", on: "2026-11-24" }';
  if (review === undefined)
    return [
      issueAt(file.keySpot(["document"]), "no-review", "found no review, expected who has reviewed this annotation, and when", remedy),
    ];
  const by = file.valueSpot(["review", "by"]);
  return [
    ...(PLACEHOLDER.test(review.by)
      ? [issueAt(by, "no-review", `found "${review.by}", expected who has reviewed this annotation`, remedy)]
      : []),
    ...checkDay(review.on, file, ["review", "on"]),
  ];
}

/** Nobody reads a million rows against their file, but somebody has looked at some of them and at what the importer refused. */
function checkTableReview({ file, review: { by, on } }: TableSeed): readonly Issue[] {
  if (by !== null && on !== null) return checkReview({ file, review: { by, on } });
  return [
    issueAt(
      file.keySpot(["review"]),
      "no-review",
      "found a table that nobody has looked at, expected who has, and when",
      'look through some of its rows and at what was refused, then write review: { by: "…", on: "2026-11-24", note: "…" }',
    ),
  ];
}

/** Control characters that no text has; tab and line breaks are none of them. */
const BINARY = /[\u0000-\u0008\u000b\u000e-\u001f\ufffe\uffff]/;

function checkText({ file, document, text, sha256 }: DocumentSeed): readonly Issue[] {
  if (text === null || sha256 === null) return [];
  const issues: Issue[] = [];
  if (text.text.trim() === "")
    issues.push(issueAt(text.spot(0), "empty-text", "found no words, expected the document's text", "paste it, headline and all"));
  const binary = BINARY.exec(text.text);
  if (binary !== null) {
    const code = binary[0].charCodeAt(0).toString(16).padStart(4, "0").toUpperCase();
    issues.push(
      issueAt(
        text.spot(binary.index),
        "binary-text",
        `found the control character U+${code}, expected plain text`,
        "is this the file of a word processor? Paste its words",
      ),
    );
  }
  if (document.sha256 === undefined) {
    issues.push(
      issueAt(file.valueSpot(["document"]), "sha256-mismatch", `found no sha256, expected that of ${text.file}`, `sha256: "${sha256}"`),
    );
  } else if (document.sha256.toLowerCase() !== sha256) {
    issues.push(
      issueAt(
        file.valueSpot(["document", "sha256"]),
        "sha256-mismatch",
        `found "${document.sha256}", expected "${sha256}": ${text.file} is not the text that was reviewed`,
        "restore the text; or, if the change is meant, review the annotation again and paste the new hash",
      ),
    );
  }
  return issues;
}

function checkSources({ file, document }: DocumentSeed, ids: ReadonlySet<string>): readonly Issue[] {
  return (document.derivedFrom ?? []).flatMap((id, i) =>
    ids.has(id) && id !== document.id
      ? []
      : [
          issueAt(
            file.valueSpot(["document", "derivedFrom", i]),
            "unknown-document",
            `found document "${id}", expected another document of this dataset`,
            didYouMean(id, ids),
          ),
        ],
  );
}
