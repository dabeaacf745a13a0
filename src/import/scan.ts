import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { unpackedStream, type SourceFile } from "./source-file.ts";

/** Where a record of a text file begins. */
export interface RecordPlace {
  /** 1-based; the header does not count. */
  readonly row: number;
  /** 1-based, as editors count; the header does count. */
  readonly line: number;
  /** How many lines it takes. */
  readonly lines: number;
}

/** What our own reading of a text file says, to hold DuckDB's against. */
export interface Scan {
  /** Records without the header; blank lines are none. */
  readonly records: number;
  /** By the byte at which the record begins. */
  readonly places: ReadonlyMap<number, RecordPlace>;
}

const [NEWLINE, RETURN, QUOTE] = [10, 13, 34];
const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/** SHA-256 (hex) of the file as it is, packed or not. */
export async function hashFile(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest("hex");
}

/**
 * Counts the records of a delimited file or of plain lines, by RFC 4180 and nothing else, and finds the rows of those
 * that begin at the bytes asked for. It is a second opinion: the totals of an import are checked against it.
 */
export async function scanRecords(file: SourceFile, wanted: ReadonlySet<number>): Promise<Scan> {
  const quotes = file.container === "delimited";
  const delimiter = file.delimiter.charCodeAt(0);
  const places = new Map<number, RecordPlace>();
  let [records, line, startLine, offset, start] = [quotes ? -1 : 0, 1, 1, 0, 0];
  let [quoted, closed, cellIsEmpty, blank] = [false, false, true, true];
  const finish = (end: number): void => {
    if (!blank) {
      records += 1;
      if (wanted.has(start)) places.set(start, { row: records, line: startLine, lines: Math.max(1, line - startLine) });
    }
    [start, startLine, cellIsEmpty, blank] = [end, line, true, true];
  };
  for await (const part of unpackedStream(file.path, file.gzipped)) {
    const chunk = part as Buffer;
    const first = offset === 0 && chunk.subarray(0, 3).equals(BYTE_ORDER_MARK) ? 3 : 0;
    for (let at = first; at < chunk.length; at += 1) {
      const byte = chunk[at] ?? 0;
      if (byte === NEWLINE) {
        line += 1;
        if (!quoted) finish(offset + at + 1);
        closed = false;
      } else if (byte === QUOTE && quotes) {
        // A closing quote with another after it only opens again: two quotes in a cell are one.
        if (quoted) [quoted, closed] = [false, true];
        else [quoted, closed] = [cellIsEmpty || closed, false];
        [blank, cellIsEmpty] = [false, false];
      } else if (byte !== RETURN) {
        cellIsEmpty = byte === delimiter && !quoted;
        [blank, closed] = [false, false];
      }
    }
    offset += chunk.length;
  }
  finish(offset);
  return { records: Math.max(0, records), places };
}
