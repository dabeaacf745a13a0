// Runs in a worker: reads shards of the event table, so that a page with a million events still answers meanwhile.
import { createDeferred, type Deferred } from "./deferred.ts";
import { plainFailure } from "./load-error.ts";
import { readShard, type Expected } from "./read-shard.ts";
import { packShard, type WorkerAnswer, type WorkerRequest } from "./worker-protocol.ts";

const expected = new Map<number, Deferred<Expected>>();

addEventListener("message", ({ data }: MessageEvent<WorkerRequest>) => {
  const known = expected.get(data.shard) ?? createDeferred<Expected>();
  expected.set(data.shard, known);
  if (data.kind === "expect") known.resolve(data.expected);
  else void answer(data, known.promise);
});

async function answer({ shard, file }: Extract<WorkerRequest, { kind: "read" }>, known: Promise<Expected>): Promise<void> {
  try {
    const packed = packShard(await readShard(file, known, new AbortController().signal));
    send({ kind: "shard", shard, packed }, packed.buffers);
  } catch (error) {
    send({ kind: "failed", shard, failure: plainFailure(error, file.url) }, []);
  }
  expected.delete(shard);
}

function send(message: WorkerAnswer, transfer: Transferable[]): void {
  postMessage(message, { transfer });
}
