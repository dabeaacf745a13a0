import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { FileInfo } from "../model/dataset.ts";
import { listFiles } from "./read-folder.ts";
import { sha256 } from "./write.ts";

export interface Difference {
  readonly path: string;
  readonly kind: "missing" | "stale" | "stray";
}

/**
 * Brings a folder to what is written, all or nothing: what differs is laid beside it and moved into place at the end.
 * Never more than one file is held.
 */
export interface Staging {
  write(path: string, text: string): FileInfo;
  /** Moves everything into place and removes what is too many; returns what was not as it should be. */
  finish(): readonly Difference[];
  /** Leaves the folder as it was. After `finish` it does nothing. */
  discard(): void;
}

export interface StagingJob {
  readonly folder: string;
  /** Only looks, and moves nothing. */
  readonly check: boolean;
  /** Whether nothing else may be beside the files written below this path's first folder. */
  readonly owns: (path: string) => boolean;
}

export function makeStaging({ folder, check, owns }: StagingJob): Staging {
  const written = new Set<string>();
  const differences: (Difference & { readonly name: string })[] = [];
  let laid: string | null = null;

  const lay = (name: string, bytes: Uint8Array) => {
    if (laid === null) {
      mkdirSync(folder, { recursive: true });
      // Beside its target, so that it is on the same disk and a rename is enough.
      laid = mkdtempSync(join(folder, ".compiling-"));
    }
    const path = join(laid, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  };
  const discard = () => {
    if (laid !== null) rmSync(laid, { recursive: true, force: true });
    laid = null;
  };

  return {
    write(name, text) {
      const bytes = Buffer.from(text);
      const path = join(folder, name);
      written.add(name);
      const size = statSync(path, { throwIfNoEntry: false })?.size;
      const kind = size === undefined ? "missing" : size === bytes.length && readFileSync(path).equals(bytes) ? null : "stale";
      if (kind !== null) {
        differences.push({ name, path, kind });
        if (!check) lay(name, bytes);
      }
      return { sha256: sha256(bytes), bytes: bytes.length };
    },
    finish() {
      const roots = [...new Set([...written].filter(owns).map((name) => name.slice(0, name.indexOf("/") + 1)))];
      const strays = roots
        .flatMap((root) => listFiles(join(folder, root)).map((name) => root + name))
        .filter((name) => !written.has(name))
        .map((name): Difference => ({ path: join(folder, name), kind: "stray" }));
      if (!check) {
        for (const { name, path } of differences) {
          mkdirSync(dirname(path), { recursive: true });
          renameSync(join(laid ?? "", name), path);
        }
        for (const { path } of strays) rmSync(path);
      }
      discard();
      return [...differences.map(({ path, kind }) => ({ path, kind })), ...strays];
    },
    discard,
  };
}
