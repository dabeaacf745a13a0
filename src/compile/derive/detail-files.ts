import { SCHEMA, type DetailHashes, type DetailShard, type FileInfo } from "../../model/dataset.ts";
import type { EventDetail } from "../../model/event.ts";
import { canonicalJson } from "../canonical-json.ts";
import type { Limits } from "../limits.ts";
import type { Write } from "../write.ts";

/** `details/<n>.json`, written one by one while rows come in, so that never more than one is held. */
export interface DetailFiles {
  readonly rowsPerFile: number;
  push(detail: EventDetail): void;
  /** Writes what is left, and the list of hashes if there are many files; returns what the manifest lists. */
  finish(): readonly (readonly [path: string, info: FileInfo])[];
}

/**
 * @param events how many there will be
 * @param spread each key of an event on a line of its own, for people who read differences; else each event on one
 */
export function makeDetailFiles(events: number, spread: boolean, limits: Limits, write: Write): DetailFiles {
  const rowsPerFile = events > limits.detailRows * limits.listedDetailFiles ? limits.detailRowsOfMany : limits.detailRows;
  const infos: FileInfo[] = [];
  const layout = spread ? spreadLayout() : lineLayout();
  const flush = () => infos.push(write(`details/${infos.length}.json`, layout.take(infos.length * rowsPerFile)));
  return {
    rowsPerFile,
    push(detail) {
      layout.push(detail);
      if (layout.length === rowsPerFile) flush();
    },
    finish() {
      if (layout.length > 0) flush();
      if (infos.length <= limits.listedDetailFiles) return infos.map((info, n) => [`details/${n}.json`, info]);
      const hashes: DetailHashes = { schema: SCHEMA, hashes: infos.map(({ sha256 }) => sha256) };
      return [["details/hashes.json", write("details/hashes.json", canonicalJson(hashes, 2))]];
    },
  };
}

/** How a file of details is laid out; `take` gives what has been pushed since the last time, as a file. */
interface Layout {
  readonly length: number;
  push(detail: EventDetail): void;
  take(first: number): string;
}

function spreadLayout(): Layout {
  const events: EventDetail[] = [];
  return {
    get length() {
      return events.length;
    },
    push: (detail) => events.push(detail),
    take(first) {
      const shard: DetailShard = { schema: SCHEMA, first, events: events.splice(0) };
      return canonicalJson(shard, 3);
    },
  };
}

/** Each event becomes text at once: objects that live on cost the collector more than all the rest. */
function lineLayout(): Layout {
  const lines: string[] = [];
  return {
    get length() {
      return lines.length;
    },
    push: (detail) => lines.push(lineOf(detail)),
    take: (first) => `{\n "events": [\n${lines.splice(0).join(",\n")}\n ],\n "first": ${first},\n "schema": ${SCHEMA}\n}\n`,
  };
}

/** What comes from a row has its keys in order already, its cells in the order of the table. */
function lineOf(detail: EventDetail): string {
  return detail.rows.length > 0 ? JSON.stringify(detail) : canonicalJson(detail, 0).trimEnd();
}
