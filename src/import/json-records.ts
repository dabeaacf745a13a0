import { createWriteStream } from "node:fs";
import { once } from "node:events";
import { unpackedStream, type SourceFile } from "./source-file.ts";

/**
 * How a JSON file holds its records: one a `line` (NDJSON, GeoJSONSeq), the elements of one `array`, or inside a `wrapper`
 * object, as the elements of its `features`, `data` (ACLED's API), `Result` (UCDP's), `events` and `eras`, and as its `title`.
 */
export type JsonLayout = "line" | "array" | "wrapper";

const LISTS: ReadonlySet<string> = new Set(["features", "data", "events", "eras", "Result"]);
const SINGLES: ReadonlySet<string> = new Set(["title"]);
const [TAB, NEWLINE, RETURN, SPACE, QUOTE, COMMA, COLON, BACKSLASH] = [9, 10, 13, 32, 34, 44, 58, 92];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [91, 93, 123, 125];

/** By the first characters: a first line that is whole is a record, unless it wraps a list; an object over several lines is a wrapper when a list is in it. */
export function layoutOf(head: string): JsonLayout {
  if (/^\s*\[/.test(head)) return "array";
  const [line = ""] = head.trimStart().split("\n", 1);
  const first = parseOrNull(line);
  if (first !== null) return Object.entries(first).some(([key, value]) => LISTS.has(key) && Array.isArray(value)) ? "wrapper" : "line";
  return /"(?:features|data|events|eras|Result)"\s*:\s*\[/.test(head) ? "wrapper" : "line";
}

function parseOrNull(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" ? value : null;
  } catch {
    return null;
  }
}

/**
 * Writes every record on a line of its own, after the name of its list and a tab, whatever the layout; so that DuckDB reads
 * any JSON out of core, and a record that is broken inside spoils no other. Returns how many there are.
 */
export async function writeRecords(file: SourceFile, to: string): Promise<number> {
  const layout = layoutOf(file.head);
  const out = createWriteStream(to);
  const splitter = createSplitter(layout);
  for await (const chunk of unpackedStream(file.path, file.gzipped)) {
    const lines = splitter.push(chunk as Buffer);
    if (lines !== "" && !out.write(lines, "latin1")) await once(out, "drain");
  }
  out.end(splitter.end(), "latin1");
  await once(out, "close");
  return splitter.count();
}

/**
 * Cuts JSON at its records by counting brackets outside strings. Bytes are carried as Latin-1 text, one character each:
 * UTF-8 never uses the bytes of a bracket or a quote for anything else.
 */
function createSplitter(layout: JsonLayout) {
  let [depth, records] = [0, 0];
  let [inString, escaped] = [false, false];
  let [key, lastString, list, record] = ["", "", "", ""];
  let [inside, scalar] = [false, false];
  // The depth at which a value is a record: top level, in the array, or in a list of the wrapper.
  const recordDepth = (): number => (layout === "line" ? 0 : layout === "array" ? 1 : list === "" ? -1 : LISTS.has(list) ? 2 : 1);
  const flush = (): string => {
    const line = `${list}\t${record.replaceAll(/[\n\r\t]/g, " ")}\n`;
    records += 1;
    record = "";
    inside = false;
    scalar = false;
    if (SINGLES.has(list) && layout === "wrapper") list = "";
    return line;
  };
  const push = (chunk: Buffer): string => {
    let lines = "";
    let from = inside ? 0 : -1;
    let stringFrom = 0;
    for (let at = 0; at < chunk.length; at += 1) {
      const byte = chunk[at] ?? 0;
      if (inString) {
        if (escaped) escaped = false;
        else if (byte === BACKSLASH) escaped = true;
        else if (byte === QUOTE) {
          inString = false;
          if (layout === "wrapper" && depth === 1) lastString += chunk.toString("latin1", stringFrom, at);
        }
        continue;
      }
      const isSpace = byte === SPACE || byte === NEWLINE || byte === RETURN || byte === TAB;
      if (inside && scalar && (byte === COMMA || byte === CLOSE_LIST || byte === CLOSE_OBJECT || byte === NEWLINE)) {
        record += chunk.toString("latin1", from, at);
        lines += flush();
        from = -1;
      }
      const opens = byte === OPEN_LIST || byte === OPEN_OBJECT;
      const closes = byte === CLOSE_LIST || byte === CLOSE_OBJECT;
      if (!inside && depth === recordDepth() && !isSpace && byte !== COMMA && byte !== COLON && !closes && byte < 0x80) {
        inside = true;
        scalar = !opens;
        from = at;
      }
      if (byte === QUOTE) {
        inString = true;
        stringFrom = at + 1;
        lastString = "";
      } else if (byte === COLON && layout === "wrapper" && depth === 1) {
        key = lastString;
        if (SINGLES.has(key)) list = key;
      } else if (opens) {
        if (layout === "wrapper" && depth === 1 && byte === OPEN_LIST && LISTS.has(key)) list = key;
        depth += 1;
      } else if (closes) {
        depth -= 1;
        if (inside && !scalar && depth === recordDepth()) {
          record += chunk.toString("latin1", from, at + 1);
          lines += flush();
          from = -1;
        } else if (layout === "wrapper" && depth === 1) list = "";
      }
    }
    if (inside) record += chunk.toString("latin1", from);
    else if (inString) lastString += chunk.toString("latin1", stringFrom);
    return lines;
  };
  // What was cut off in the middle is a record too: a broken one.
  return { push, end: (): string => (inside ? flush() : ""), count: (): number => records };
}
