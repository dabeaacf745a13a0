/** A text as an SQL literal. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** A text or nothing. */
export function literalOrNull(text: string | null): string {
  return text === null ? "NULL" : literal(text);
}

/** A list of texts, typed even when it is empty. */
export function literalList(texts: readonly string[]): string {
  return `[${texts.map(literal).join(", ")}]::VARCHAR[]`;
}

/** A name of a column or table, whatever is in it. */
export function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
