// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { expectPicture, picturePassed } from "../../src/data/first-picture.ts";
import { loadRest, loadingKey, stopLoading, type Loading } from "../../src/data/load-rest.ts";
import { datasetQuery } from "../../src/data/queries.ts";
import { queryClient } from "../../src/data/query-client.ts";
import { readShard } from "../../src/data/read-shard.ts";
import { packShard, type WorkerRequest } from "../../src/data/worker-protocol.ts";
import type { Dataset, Manifest } from "../../src/model/dataset.ts";
import { buildTableJson, type TerseEvent } from "../build-table.ts";
import { aDataset } from "../build.ts";
import { aServer, type Answer } from "./a-server.ts";

const EVENTS: readonly TerseEvent[] = [
  { id: "a", start: "2021-03", actors: [["RUS", "host"]], links: [["RUS", "taliban", true]] },
  {
    id: "b",
    actors: [
      ["taliban", "participant"],
      ["RUS", "host"],
    ],
    mentions: [["GBR", "mentioned"]],
  },
  { id: "c" },
  { id: "d", start: "2019", speakers: [["taliban", 0]], actors: [["taliban", "host"]] },
  { id: "e", actors: [["RUS", "host"]], links: [["taliban", "RUS", false]] },
];
/** The same, in one piece. */
const WHOLE = aDataset({ events: EVENTS });
const CUTS = [EVENTS.slice(0, 2), EVENTS.slice(2, 3), EVENTS.slice(3)];
const PATHS = CUTS.map((_, n) => `events/${n}.json`);
const manifest: Manifest = {
  ...WHOLE.manifest,
  tables: CUTS.map((rows, n) => ({ path: `events/${n}.json`, first: [0, 2, 3][n] ?? 0, rows: rows.length })),
  files: Object.fromEntries(PATHS.map((path, n) => [path, { sha256: String(n).repeat(64), bytes: 100 * (n + 1) }])),
};
const entry = { id: "test", title: "A test", events: 5, documents: 1, path: "test", manifest: "m", table: "0".repeat(64) };
const key = datasetQuery(entry).queryKey;

function aShardedServer(answers: Readonly<Record<string, Answer>> = {}) {
  const shards = CUTS.map((events, n) => [`test/events/${n}.json`, buildTableJson(events, manifest)] as const);
  return aServer({ "test/manifest.json": manifest, ...Object.fromEntries(shards), ...answers });
}
const cached = () => queryClient.getQueryData<Dataset>(key);
const loading = () => queryClient.getQueryData<Loading>(loadingKey(WHOLE));
const arrived = (status: Loading["status"]) => vi.waitFor(() => expect(loading()?.status).toBe(status));

beforeEach(() => queryClient.clear());
afterEach(() => vi.unstubAllGlobals());

describe("a table in several files", () => {
  it("is shown from its first file on, and in the end is what one file would have been", async () => {
    const { asked } = aShardedServer();
    const seen: number[] = [];
    const leave = queryClient.getQueryCache().subscribe(() => {
      const length = cached()?.table.length;
      if (length !== undefined && seen.at(-1) !== length) seen.push(length);
    });
    const first = await queryClient.query(datasetQuery(entry));
    expect([first.table.length, first.rowOf.get("a"), first.rowOf.has("e")]).toEqual([2, 0, false]);
    await arrived("complete");
    leave();
    // Files that were decoded while the page was busy are shown together.
    expect([seen[0], seen.at(-1)]).toEqual([2, 5]);
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    expect(cached()?.table).toEqual(WHOLE.table);
    expect(EVENTS.map(({ id }) => cached()?.rowOf.get(id))).toEqual([0, 1, 2, 3, 4]);
    expect(asked.slice(2)).toEqual([
      "test/events/0.json?h=000000000000",
      "test/events/1.json?h=111111111111",
      "test/events/2.json?h=222222222222",
    ]);
  });

  it("never changes what has been given out, and keeps every other part of the dataset", async () => {
    aShardedServer();
    const first = await queryClient.query(datasetQuery(entry));
    const before = JSON.stringify(first.table);
    await arrived("complete");
    expect(JSON.stringify(first.table)).toBe(before);
    expect(cached()?.manifest).toBe(first.manifest);
    expect(cached()?.actorOf).toBe(first.actorOf);
  });

  it("says how much of it is there, in rows and bytes", async () => {
    aShardedServer({ "test/events/1.json": () => new Promise<Response>(() => undefined) });
    await queryClient.query(datasetQuery(entry));
    expect(loading()).toEqual({ status: "loading", rows: 2, total: 5, bytes: 100, totalBytes: 600, message: null });
  });

  it("stops on request, keeps what is there, and goes on from there", async () => {
    const { asked, set } = aShardedServer({ "test/events/2.json": () => new Promise<Response>(() => undefined) });
    const dataset = await queryClient.query(datasetQuery(entry));
    await vi.waitFor(() => expect(cached()?.table.length).toBe(3));
    stopLoading(dataset);
    expect([loading()?.status, cached()?.table.length]).toEqual(["stopped", 3]);
    set("test/events/2.json", buildTableJson(CUTS[2] ?? [], manifest));
    const before = asked.length;
    loadRest(dataset);
    await arrived("complete");
    expect(asked.slice(before)).toEqual(["test/events/2.json?h=222222222222"]);
    expect(cached()?.table).toEqual(WHOLE.table);
  });

  it("keeps what came before a file that is missing, says which, and tries again on request", async () => {
    const { set } = aShardedServer({ "test/events/1.json": () => new Response("", { status: 404 }) });
    const dataset = await queryClient.query(datasetQuery(entry));
    await arrived("failed");
    expect(cached()?.table.length).toBe(2);
    expect(loading()?.message).toContain("data/test/events/1.json: the server answers 404");
    set("test/events/1.json", buildTableJson(CUTS[1] ?? [], manifest));
    loadRest(dataset);
    await arrived("complete");
    expect(cached()?.table).toEqual(WHOLE.table);
  });

  it("leaves the processors to the first map, and can be stopped meanwhile", async () => {
    const { asked } = aShardedServer();
    expectPicture();
    const dataset = await queryClient.query(datasetQuery(entry));
    const before = asked.length;
    stopLoading(dataset);
    expect(loading()?.status).toBe("stopped");
    loadRest(dataset);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(asked).toHaveLength(before);
    picturePassed();
    await arrived("complete");
    expect(cached()?.table).toEqual(WHOLE.table);
  });

  it("refuses a later file that does not fit", async () => {
    aShardedServer({ "test/events/1.json": buildTableJson(CUTS[2] ?? [], manifest) });
    await queryClient.query(datasetQuery(entry));
    await arrived("failed");
    expect(loading()?.message).toContain("events/1.json does not fit its manifest: it has 2 events, the manifest counts 1");
  });
});

describe("a table that is large", () => {
  const large = { ...entry, events: 200_000 };

  it("is asked for at once with its manifest, and decoded by a worker", async () => {
    const { asked } = aShardedServer();
    const workers = stubWorker();
    await queryClient.query(datasetQuery(large));
    await arrived("complete");
    expect(asked).toHaveLength(4);
    expect(workers).toEqual({ started: 1, ended: 1, read: 3 });
    const dataset = queryClient.getQueryData<Dataset>(datasetQuery(large).queryKey);
    expect(dataset?.table).toEqual(WHOLE.table);
    expect(dataset?.rowOf.get("e")).toBe(4);
  });

  it("is read by the page where no worker can start", async () => {
    aShardedServer();
    vi.stubGlobal("Worker", () => {
      throw new Error("refused");
    });
    await queryClient.query(datasetQuery(large));
    await arrived("complete");
    expect(queryClient.getQueryData<Dataset>(datasetQuery(large).queryKey)?.table).toEqual(WHOLE.table);
  });
});

/** A worker of the same work without a thread; messages are copied as between threads. */
function stubWorker() {
  const tally = { started: 0, ended: 0, read: 0 };
  vi.stubGlobal("Worker", function FakeWorker() {
    tally.started++;
    const page = new EventTarget();
    const expected = new Map<number, (value: unknown) => void>();
    return {
      addEventListener: page.addEventListener.bind(page),
      terminate: () => void tally.ended++,
      postMessage(message: WorkerRequest) {
        const { shard } = message;
        if (message.kind === "expect") return expected.get(shard)?.(message.expected);
        tally.read++;
        const known = new Promise<never>((resolve) => expected.set(shard, resolve as (value: unknown) => void));
        void readShard(message.file, known, new AbortController().signal).then((table) => {
          const { buffers, ...packed } = packShard(table);
          const data = structuredClone({ kind: "shard", shard, packed: { ...packed, buffers: [] } }, { transfer: buffers });
          page.dispatchEvent(new MessageEvent("message", { data }));
        });
      },
    };
  });
  return tally;
}
