import { createDeferred, type Deferred } from "./deferred.ts";
import { failureOf } from "./load-error.ts";
import { readShard, type Expected, type ShardFile } from "./read-shard.ts";
import { default as workerUrl } from "./table-worker.ts?worker&url";
import { unpackShard, type DecodedShard, type WorkerAnswer, type WorkerRequest } from "./worker-protocol.ts";

/** Reads shards of the event table, in the page or off it. */
export interface ShardReader {
  /** @param expected may still be on its way. */
  read(shard: number, file: ShardFile, expected: Promise<Expected>, signal: AbortSignal): Promise<DecodedShard>;
  /** Ends whatever is under way. */
  close(): void;
}

/** Where there is little to read: no worker has to start. */
export function createPageReader(): ShardReader {
  return {
    async read(_, file, expected, signal) {
      return { table: await readShard(file, expected, signal), slots: null };
    },
    close() {},
  };
}

interface Waiting extends Deferred<DecodedShard> {
  /** Reads it here after all. */
  readonly here: () => Promise<DecodedShard>;
}

/** A worker of our own, from the first read until it is closed; where it does not start, the page reads by itself, slower and with pauses. */
export function createWorkerReader(): ShardReader {
  const page = createPageReader();
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let broken = false;

  const giveUp = () => {
    broken = true;
    worker?.terminate();
    worker = null;
    const left = [...waiting.values()];
    waiting.clear();
    for (const { here, resolve, reject } of left) here().then(resolve, reject);
  };
  const start = (): Worker | null => {
    const started = broken ? null : startWorker();
    started?.addEventListener("error", giveUp);
    started?.addEventListener("message", ({ data }: MessageEvent<WorkerAnswer>) => {
      const found = waiting.get(data.shard);
      waiting.delete(data.shard);
      if (data.kind === "shard") found?.resolve(unpackShard(data.packed));
      else found?.reject(failureOf(data.failure));
    });
    return started;
  };

  return {
    read(shard, file, expected, signal) {
      const here = () => page.read(shard, file, expected, signal);
      worker ??= start();
      if (worker === null) return here();
      const send = (message: WorkerRequest) => worker?.postMessage(message, []);
      const pending: Waiting = { ...createDeferred<DecodedShard>(), here };
      waiting.set(shard, pending);
      signal.addEventListener("abort", () => pending.reject(signal.reason), { once: true });
      send({ kind: "read", shard, file });
      expected.then((known) => send({ kind: "expect", shard, expected: known })).catch(pending.reject);
      return pending.promise;
    },
    close() {
      worker?.terminate();
      worker = null;
      waiting.clear();
    },
  };
}

function startWorker(): Worker | null {
  try {
    return new Worker(new URL(workerUrl, document.baseURI), { type: "module" });
  } catch {
    return null;
  }
}
