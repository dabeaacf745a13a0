import { createHash } from "node:crypto";
import type { FileInfo } from "../model/dataset.ts";

/** Takes a file of the output, whole; nothing of it counts until the compile has found no error. */
export type Write = (path: string, text: string) => FileInfo;

export function sha256(bytes: Uint8Array | string): string {
  return createHash("sha256").update(bytes).digest("hex");
}
