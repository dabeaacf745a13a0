import type { TableDocument } from "../../model/table.ts";
import type { Pieces } from "../seed-files.ts";
import type { YamlFile } from "../yaml-file.ts";

/** One imported table: its document, and where its rows are. */
export interface TableSeed extends TableDocument {
  readonly file: YamlFile;
  /** `tables/<name>.jsonl`. */
  readonly path: string;
  readonly pieces: Pieces;
}
