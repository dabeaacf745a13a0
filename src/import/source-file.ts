import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { GDELT_WIDTHS } from "./formats.ts";
import { importError } from "./import-error.ts";

/** How a file is read. `lines`: GDELT's own layout, tabs without quotes or header. */
export type Container = "delimited" | "lines" | "json" | "parquet";

/** What the first bytes of a file say of it. */
export interface SourceFile {
  readonly path: string;
  /** What DuckDB is to open: the path, or a link to it. */
  readonly readPath: string;
  readonly bytes: number;
  readonly gzipped: boolean;
  readonly container: Container;
  /** Of a delimited file; `""` else. */
  readonly delimiter: string;
  /** The header of a delimited file, as it stands; empty for the other containers. */
  readonly header: readonly string[];
  /** The first characters, unpacked, without a byte order mark; empty for Parquet. */
  readonly head: string;
}

const HEAD_BYTES = 4 * 1024 * 1024;
const GZIP_MAGIC = Buffer.from([0x1f, 0x8b]);
const PARQUET_MAGIC = Buffer.from("PAR1");

/** The bytes of a file, unpacked. Errors of either stream end the result. */
export function unpackedStream(path: string, gzipped: boolean): Readable {
  const raw = createReadStream(path);
  if (!gzipped) return raw;
  const gunzip = createGunzip();
  raw.on("error", (error) => gunzip.destroy(error));
  return raw.pipe(gunzip);
}

export async function openSource(path: string): Promise<SourceFile> {
  const info = await stat(path).catch(() => null);
  if (info === null) throw importError(`${path}: found no such file`);
  if (!info.isFile()) throw importError(`${path}: found a folder, expected a file`);
  if (info.size === 0) throw importError(`${path}: found an empty file, expected a table`);
  const gzipped = (await firstBytes(path, false, 2)).equals(GZIP_MAGIC);
  const start = await firstBytes(path, gzipped, HEAD_BYTES);
  const file = { path, readPath: path, bytes: info.size, gzipped };
  if (start.subarray(0, 4).equals(PARQUET_MAGIC)) return { ...file, container: "parquet", delimiter: "", header: [], head: "" };
  const head = start.toString("utf8").replace(/^\uFEFF/, "");
  if (head.trim() === "") throw importError(`${path}: found nothing but white space, expected a table`);
  if (start.subarray(0, 2).equals(Buffer.from([0xff, 0xfe])) || start.includes(0)) {
    throw importError(
      `${path}: found text that is not UTF-8 (UTF-16, or a spreadsheet's own format), expected UTF-8: export it as CSV UTF-8`,
    );
  }
  if (/^\s*[[{]/.test(head)) return { ...file, container: "json", delimiter: "", header: [], head };
  if (isGdelt(head)) return { ...file, container: "lines", delimiter: "\t", header: [], head };
  const delimiter = delimiterOf(head);
  return { ...file, container: "delimited", delimiter, header: firstRecord(head, delimiter), head };
}

async function firstBytes(path: string, gzipped: boolean, most: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  const stream = unpackedStream(path, gzipped);
  try {
    for await (const chunk of stream) {
      chunks.push(chunk as Buffer);
      length += (chunk as Buffer).length;
      if (length >= most) break;
    }
  } catch (error) {
    throw importError(`${path}: cannot be read${gzipped ? " as gzip" : ""}: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    stream.destroy();
  }
  return Buffer.concat(chunks).subarray(0, most);
}

function isGdelt(head: string): boolean {
  const cells = (head.split("\n", 1)[0] ?? "").replace(/\r$/, "").split("\t");
  return GDELT_WIDTHS.some((width) => width === cells.length) && /^\d+$/.test(cells[0] ?? "") && /^\d{8}$/.test(cells[1] ?? "");
}

/** The mark that parts the first record into most cells; a comma when none does. */
function delimiterOf(head: string): string {
  const marks = [",", "\t", ";", "|"].map((mark) => ({ mark, cells: firstRecord(head, mark).length }));
  return marks.reduce((best, one) => (one.cells > best.cells ? one : best)).mark;
}

/** The cells of the first record (RFC 4180): quotes around a cell, two for one inside it. */
export function firstRecord(text: string, delimiter: string): readonly string[] {
  const cells: string[] = [];
  let cell = "";
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const mark = text[at] ?? "";
    if (quoted) {
      if (mark !== '"') cell += mark;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (mark === '"' && cell === "") quoted = true;
    else if (mark === delimiter) {
      cells.push(cell);
      cell = "";
    } else if (mark === "\n" || mark === "\r") {
      if (cells.length > 0 || cell !== "") break;
    } else cell += mark;
  }
  return [...cells, cell];
}
