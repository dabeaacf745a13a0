import type { Dataset, Manifest, TableShard } from "../model/dataset.ts";
import { codeLimits } from "./check-table.ts";
import { addressOf } from "./fetch-json.ts";
import { whenPictured } from "./first-picture.ts";
import type { GrowingTable } from "./grow-table.ts";
import { withRows } from "./make-dataset.ts";
import { queryClient, retriable, retryDelay } from "./query-client.ts";
import type { IdShard } from "./row-lookup.ts";
import type { ShardReader } from "./shard-reader.ts";
import { whenIdle } from "./when-idle.ts";
import type { DecodedShard } from "./worker-protocol.ts";

/** How far the event table of a dataset has arrived. */
export interface Loading {
  readonly status: "loading" | "stopped" | "failed" | "complete";
  readonly rows: number;
  readonly total: number;
  /** Of the table's files. */
  readonly bytes: number;
  readonly totalBytes: number;
  /** Why it failed; fit to be shown. */
  readonly message: string | null;
}

interface Job {
  /** Where the cache has the dataset. */
  readonly key: readonly unknown[];
  readonly dataset: Dataset;
  readonly growing: GrowingTable;
  readonly shards: readonly IdShard[];
  readonly reader: ShardReader;
}

/** Shards that are asked for, or wait to be shown, at most. What has been decoded by the time that the page is idle is shown at once. */
const AHEAD = 4;
const jobs = new WeakMap<Manifest, { job: Job; stop: AbortController | null }>();

/** Where the cache has {@link Loading}; nothing is there for a table of one file. */
export function loadingKey({ id, manifest }: Dataset) {
  return ["loading", id, manifest.version] as const;
}

/** Goes on with the shards that a dataset does not have yet, once what it has can be shown. */
export function startLoading(job: Job): void {
  jobs.set(job.dataset.manifest, { job, stop: null });
  report(job, "loading");
  loadRest(job.dataset);
}

/** What has arrived stays. */
export function stopLoading({ manifest }: Dataset): void {
  const known = jobs.get(manifest);
  if (known === undefined || known.stop === null) return;
  known.stop.abort();
  known.job.reader.close();
  jobs.set(manifest, { job: known.job, stop: null });
  report(known.job, "stopped");
}

/** Goes on where it stopped or failed. */
export function loadRest({ manifest }: Dataset): void {
  const known = jobs.get(manifest);
  if (known === undefined || known.stop !== null) return;
  const stop = new AbortController();
  jobs.set(manifest, { job: known.job, stop });
  report(known.job, "loading");
  void run(known.job, stop.signal);
}

async function run(job: Job, signal: AbortSignal): Promise<void> {
  const { manifest } = job.dataset;
  let now = job;
  try {
    await whenPictured();
    await whenIdle();
    if (signal.aborted) return;
    const left = manifest.tables.filter(({ first }) => first >= job.dataset.table.length);
    const queue = left.slice(0, AHEAD).map((shard) => ask(job, shard, signal));
    for (let asked = queue.length; queue.length > 0;) {
      await queue[0]?.read;
      for (let next = queue[0]; next !== undefined && next.decoded !== null; next = queue[0]) {
        now = append(now, next.shard, next.decoded);
        queue.shift();
        const shard = left[asked++];
        if (shard !== undefined) queue.push(ask(job, shard, signal));
      }
      if (signal.aborted) return;
      jobs.set(manifest, { job: now, stop: jobs.get(manifest)?.stop ?? null });
      queryClient.setQueryData(now.key, now.dataset);
      report(now, queue.length === 0 ? "complete" : "loading");
      if (queue.length > 0) await whenIdle();
      if (signal.aborted) return;
    }
    now.reader.close();
  } catch (error) {
    if (signal.aborted) return;
    jobs.set(manifest, { job: now, stop: null });
    report(now, "failed", error instanceof Error ? error.message : String(error));
  }
}

/** A shard on its way. */
interface Asked {
  readonly shard: TableShard;
  readonly read: Promise<void>;
  decoded: DecodedShard | null;
}

function ask(job: Job, shard: TableShard, signal: AbortSignal): Asked {
  const read = async () => {
    asked.decoded = await readShard(job, shard, signal);
  };
  const asked: Asked = { shard, read: Promise.resolve().then(read), decoded: null };
  // Whoever waits for it hears of a failure; until then it is nobody's.
  asked.read.catch(() => undefined);
  return asked;
}

function append(job: Job, { first }: TableShard, { table, slots }: DecodedShard): Job {
  const shards = [...job.shards, { first, ids: table.ids, slots }];
  return { ...job, shards, dataset: withRows(job.dataset, job.growing.append(table), shards) };
}

async function readShard({ dataset, reader }: Job, { path, rows, first }: TableShard, signal: AbortSignal): Promise<DecodedShard> {
  const { manifest, id } = dataset;
  const info = manifest.files[path];
  const file = { ...addressOf(`${id}/${path}`, info?.sha256), path: `${id}/${path}`, bytes: info?.bytes ?? 0 };
  const expected = Promise.resolve({ limits: codeLimits(manifest), rows });
  for (let failures = 0; ; failures++) {
    try {
      return await reader.read(first, file, expected, signal);
    } catch (error) {
      if (signal.aborted || !retriable(failures, error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, retryDelay(failures)));
    }
  }
}

function report({ dataset }: Job, status: Loading["status"], message: string | null = null): void {
  const { table, manifest } = dataset;
  const size = (shards: readonly TableShard[]) => shards.reduce((sum, { path }) => sum + (manifest.files[path]?.bytes ?? 0), 0);
  const loading: Loading = {
    status,
    rows: table.length,
    total: manifest.counts.events,
    bytes: size(manifest.tables.filter(({ first }) => first < table.length)),
    totalBytes: size(manifest.tables),
    message,
  };
  queryClient.setQueryData(loadingKey(dataset), loading);
}
