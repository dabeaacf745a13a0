import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { inFolder, SLOW } from "./run.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const ROWS = 300_000;

/** A table that takes seconds, a place to write and a place for what memory cannot hold. */
function makePlaces(folder: string) {
  const places = { table: join(folder, "long.csv"), out: join(folder, "out"), temporary: join(folder, "temporary") };
  mkdirSync(places.out);
  mkdirSync(places.temporary);
  const rows = Array.from({ length: ROWS }, (_, index) => `r${index},Event ${index},2021-03-01,Somebody ${index % 5000}`);
  writeFileSync(places.table, `id,label,date,acts\n${rows.join("\n")}\n`);
  return places;
}

async function untilThereIs(folder: string, name: RegExp): Promise<void> {
  const limit = Date.now() + SLOW / 2;
  while (!readdirSync(folder).some((one) => name.test(one))) {
    if (Date.now() > limit) throw new Error(`${name.source} never came`);
    await setTimeout(20);
  }
}

describe("an import that is stopped", () => {
  it.each([
    { how: "by Ctrl-C while it maps", signal: "SIGINT", code: 130, until: "out", name: /\.part$/ },
    { how: "by whoever ends it while it reads", signal: "SIGTERM", code: 143, until: "temporary", name: /^dateline-import-/ },
  ] as const)(
    "$how leaves no file behind and says so in one line",
    async ({ signal, code, until, name }) => {
      await inFolder(async (folder) => {
        const places = makePlaces(folder);
        const child = spawn(process.execPath, ["--import", "tsx", "src/import/cli.ts", places.table, "--out", places.out], {
          cwd: ROOT,
          env: { ...process.env, TMPDIR: places.temporary, TEMP: places.temporary },
          stdio: ["ignore", "pipe", "pipe"],
        });
        const said = Promise.all([text(child.stdout), text(child.stderr), once(child, "exit")]);
        await untilThereIs(places[until], name);
        child.kill(signal);
        const [out, err, [exitCode]] = await said;
        expect({ exitCode, out }).toEqual({ exitCode: code, out: "" });
        expect(err.split("\n").filter((line) => !line.startsWith("mapping") && !line.startsWith("reading"))).toEqual([
          `stopped by ${signal}: nothing was written`,
          "",
        ]);
        expect(readdirSync(places.out)).toEqual([]);
        expect(readdirSync(places.temporary).filter((one) => one.startsWith("dateline-"))).toEqual([]);
      });
    },
    SLOW,
  );
});
