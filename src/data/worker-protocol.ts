import type { EventTable } from "../model/event-table.ts";
import type { PlainFailure } from "./load-error.ts";
import type { Expected, ShardFile } from "./read-shard.ts";
import { hashIds } from "./row-lookup.ts";

/** From the page. What is expected may come before or after the request. */
export type WorkerRequest =
  | { readonly kind: "read"; readonly shard: number; readonly file: ShardFile }
  | { readonly kind: "expect"; readonly shard: number; readonly expected: Expected };

/** To the page. */
export type WorkerAnswer =
  | { readonly kind: "shard"; readonly shard: number; readonly packed: PackedShard }
  | { readonly kind: "failed"; readonly shard: number; readonly failure: PlainFailure };

/** A shard as it goes from thread to thread: buffers change hands, and a hundred thousand ids are one text. */
export interface PackedShard {
  readonly columns: Omit<EventTable, "ids">;
  /** One a line. */
  readonly ids: string;
  readonly slots: Int32Array;
  readonly buffers: ArrayBuffer[];
}

/** A shard of the table, decoded, with its ids hashed where a worker did it. */
export interface DecodedShard {
  readonly table: EventTable;
  readonly slots: Int32Array | null;
}

export function packShard({ ids, ...columns }: EventTable): PackedShard {
  const slots = hashIds(ids);
  const arrays = Object.values(columns).flatMap((column: unknown) => {
    if (ArrayBuffer.isView(column)) return [column];
    return typeof column === "object" && column !== null ? Object.values(column).filter((part) => ArrayBuffer.isView(part)) : [];
  });
  const buffers = [...arrays, slots].flatMap(({ buffer }) => (buffer instanceof ArrayBuffer ? [buffer] : []));
  return { columns, ids: ids.join("\n"), slots, buffers };
}

export function unpackShard({ columns, ids, slots }: PackedShard): DecodedShard {
  return { table: { ...columns, ids: columns.length === 0 ? [] : ids.split("\n") }, slots };
}
