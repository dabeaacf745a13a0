/** What a rule's finding means: an error stops the compile, a warning is shown. */
export type Severity = "error" | "warning";

/**
 * Every rule of compile, with its severity, in the order of `seeds/README.md`.
 * The names are stable: they stand in messages, as headings there, and as folders of `tests/compile/cases/`.
 */
export const RULES = {
  "bad-yaml": "error",
  "duplicate-key": "error",
  "unknown-key": "error",
  "missing-key": "error",
  "wrong-type": "error",
  "missing-file": "error",
  "not-utf8": "error",
  "bad-id": "error",
  "duplicate-id": "error",
  "published-id-gone": "error",
  "bad-alias": "error",

  "no-review": "error",
  "empty-text": "error",
  "binary-text": "error",
  "sha256-mismatch": "error",
  "unknown-document": "error",
  "text-without-annotation": "warning",
  "sentence-without-annotation": "warning",

  "quote-not-found": "error",
  "quote-ambiguous": "error",
  "stitched-quote": "error",
  "quote-in-ignored": "error",
  "short-quote": "error",

  "event-without-evidence": "error",
  "relation-without-evidence": "error",
  "event-without-actor": "error",
  "unknown-type": "error",
  "unknown-mode": "error",
  "mode-not-of-type": "error",
  "unknown-context": "error",
  "unknown-status": "error",
  "unknown-role": "error",
  "unknown-word": "error",

  "bad-edtf": "error",
  "start-after-end": "error",
  "both-ends-open": "error",
  "planned-before-publication": "warning",
  "occurred-after-publication": "warning",

  "unknown-actor": "error",
  "unknown-country": "error",
  "unknown-region": "error",
  "actor-after-until": "error",
  "actor-before-from": "error",
  "relation-to-itself": "error",
  "attribution-without-evidence": "warning",
  "named-but-not-used": "warning",
  "unused-entry": "warning",

  "unknown-place": "error",
  "point-without-name": "error",
  "region-without-outline": "warning",

  "bad-row": "error",
  "bad-point": "error",
  "row-count": "error",
} as const satisfies Readonly<Record<string, Severity>>;

export type RuleName = keyof typeof RULES;
