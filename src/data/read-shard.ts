import type { EventTableJson } from "../model/dataset.ts";
import type { EventTable } from "../model/event-table.ts";
import { checkSchema } from "./check-schema.ts";
import { checkShard, type CodeLimits } from "./check-table.ts";
import { decodeTable } from "./decode-table.ts";
import { fetchAddress, type FileAddress } from "./fetch-json.ts";
import { makeLoadError } from "./load-error.ts";

/** A file of the event table, and what it is expected to be. */
export interface ShardFile extends FileAddress {
  /** Below `data/`. */
  readonly path: string;
  /** 0 when nobody knows. */
  readonly bytes: number;
}

/** What the manifest says, which may arrive after the table. */
export interface Expected {
  readonly limits: CodeLimits;
  readonly rows: number;
}

/**
 * Fetches, checks and decodes a shard, wherever it runs: in the page or in a worker. It needs no page.
 *
 * @throws LoadError when it cannot be had or does not fit.
 */
export async function readShard(file: ShardFile, expected: Promise<Expected>, signal: AbortSignal): Promise<EventTable> {
  const json = checkSchema<EventTableJson>(file.path, await fetchAddress(file, signal, file.bytes));
  const { limits, rows } = await expected;
  const problem = checkShard(json, limits, rows);
  if (problem === null) return decodeTable(json);
  throw makeLoadError(file.url, 200, `${file.path.replace(/^[^/]*\//, "")} does not fit its manifest: ${problem}`);
}
