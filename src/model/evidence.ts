/**
 * A passage of a document, proven by compile: `text.slice(start, end) === exact`.
 *
 * The fields are those of the W3C Web Annotation selectors: TextQuote (`exact`, `prefix`, `suffix`) and
 * TextPosition (`start`, `end`: UTF-16 code units, end exclusive).
 */
export interface Quote {
  readonly document: string;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
}

/**
 * What an imported event rests on where there is no sentence: a row of a table.
 * `row` is 1-based and counts records, not lines; `columns` are the cells that were used, in the
 * table's order.
 */
export interface RowEvidence {
  readonly document: string;
  readonly file: string;
  readonly row: number;
  readonly columns: Readonly<Record<string, string>>;
  /** Who reported it, under which headline and where, as far as the table says so. */
  readonly source: string | null;
  readonly headline: string | null;
  readonly url: string | null;
}
