import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build, createServer, type HotPayload, type ViteDevServer } from "vite";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { listFiles } from "../../src/compile/read-folder.ts";
import { compileSeeds } from "../../src/compile/vite-plugin.ts";
import { BASE } from "./seed-files.ts";

let root: string;
let server: ViteDevServer | undefined;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "dateline-vite-"));
  cpSync(BASE, join(root, "seeds"), { recursive: true });
  writeFileSync(join(root, "index.html"), "<!doctype html><title>Test</title>");
});

afterEach(async () => {
  await server?.close();
  server = undefined;
  rmSync(root, { recursive: true });
});

function options() {
  return { root, configFile: false as const, logLevel: "silent" as const, plugins: [compileSeeds({ seeds: "seeds", out: "public/data" })] };
}

/** Starts a server; `sent` is what a page would be told. */
async function start() {
  server = await createServer({ ...options(), server: { middlewareMode: true, ws: false }, appType: "custom" });
  const { watcher, ws } = server;
  // An edit before the watcher has walked the folders goes unseen.
  await vi.waitFor(() => {
    const watched = watcher.getWatched();
    expect(watched[join(root, "seeds")]).toContain("dataset.yaml");
    expect(watched[join(root, "seeds/documents")]).toEqual(["report.txt", "report.yaml"]);
  }, WAIT);
  const sent: HotPayload[] = [];
  vi.spyOn(ws, "send").mockImplementation((payload: unknown) => void sent.push(payload as HotPayload));
  return sent;
}

function edit(path: string, from: string, to: string): void {
  const file = join(root, "seeds", path);
  writeFileSync(file, readFileSync(file, "utf8").replace(from, to));
}

const published = () => readFileSync(join(root, "public/data/border-talks/manifest.json"), "utf8");
const WAIT = { timeout: 20_000, interval: 50 };

describe("compileSeeds in vite dev", { timeout: 60_000 }, () => {
  it("compiles at the start, and reloads the page with new data when a seed changes", async () => {
    const sent = await start();
    expect(published()).toContain('"Border talks"');
    edit("dataset.yaml", "title: Border talks", "title: Talks at the border");
    await vi.waitFor(() => expect(sent).toEqual([{ type: "full-reload" }]), WAIT);
    expect(published()).toContain('"Talks at the border"');
  });

  it("shows a mistake in the overlay with its file, line and column, keeps the old data, and goes on when it is mended", async () => {
    const sent = await start();
    const before = published();
    edit("documents/report.yaml", "role: host", "role: hosts");
    await vi.waitFor(() => expect(sent).toHaveLength(1), WAIT);
    expect(sent[0]).toMatchObject({
      type: "error",
      err: {
        plugin: "dateline:seeds",
        loc: { file: join(root, "seeds/documents/report.yaml"), line: 18, column: 31 },
        message: expect.stringContaining("unknown-role") as unknown,
      },
    });
    const [error] = sent;
    expect(error?.type === "error" && error.err.frame).toContain("18 |     actors: [{ id: TJK, role: hosts }");
    expect(published()).toBe(before);

    edit("documents/report.yaml", "role: hosts", "role: host");
    await vi.waitFor(() => expect(sent[1]).toEqual({ type: "full-reload" }), WAIT);
  });

  it("notices a new and a removed document", async () => {
    const sent = await start();
    rmSync(join(root, "seeds/documents/report.txt"));
    await vi.waitFor(
      () => expect(sent[0]).toMatchObject({ type: "error", err: { message: expect.stringContaining("missing-file") as unknown } }),
      WAIT,
    );
    cpSync(join(BASE, "documents/report.txt"), join(root, "seeds/documents/report.txt"));
    await vi.waitFor(() => expect(sent[1]).toEqual({ type: "full-reload" }), WAIT);
  });
});

describe("compileSeeds in vite build", { timeout: 60_000 }, () => {
  it("writes the data before the page is built", async () => {
    await build(options());
    expect(listFiles(join(root, "dist/data"))).toContain("border-talks/manifest.json");
  });

  it("fails on a mistake, and says it", async () => {
    edit("documents/report.yaml", "role: host", "role: hosts");
    await expect(build(options())).rejects.toThrow("unknown-role");
  });
});
