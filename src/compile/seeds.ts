import type { Actor } from "../model/actor.ts";
import type { AnnotationSeed, EventSeed, RelationSeed } from "./schema/annotation.ts";
import type { DatasetSeed } from "./schema/dataset.ts";
import type { ActorSeed, PlaceSeed } from "./schema/registry.ts";
import type { SourceText } from "./source-text.ts";
import type { TableSeed } from "./tables/table-seed.ts";
import type { Path, YamlFile } from "./yaml-file.ts";

/** An event or relation as its author wrote it, and where. */
export interface Entry<T> {
  readonly value: T;
  readonly file: YamlFile;
  readonly at: Path;
  /** False when a word of it was replaced because it is not of its list. */
  readonly sound: boolean;
}

/** A file of entries by id that all documents share. */
export interface Registry<T> {
  /** `null` when there is no such file, or it cannot be read. */
  readonly file: YamlFile | null;
  readonly entries: ReadonlyMap<string, T>;
  /** Ids that stand in the file, also those whose entry is wrong. */
  readonly declared: ReadonlySet<string>;
}

/** One annotation and its text. */
export interface DocumentSeed {
  readonly file: YamlFile;
  readonly document: AnnotationSeed["document"];
  readonly review: AnnotationSeed["review"];
  readonly events: readonly Entry<EventSeed>[];
  readonly relations: readonly Entry<RelationSeed>[];
  /** `null` when it is missing or unreadable, which has been said. */
  readonly text: SourceText | null;
  /** Of the text's bytes, hex; `null` without a text. */
  readonly sha256: string | null;
  /** False when events were left out or words replaced: what is not there may still be in the file. */
  readonly whole: boolean;
}

/** Everything that authors wrote, in the form of the schemas. */
export interface Seeds {
  readonly dataset: { readonly file: YamlFile; readonly value: DatasetSeed } | null;
  readonly actors: Registry<ActorSeed>;
  readonly places: Registry<PlaceSeed>;
  /** Old id to new. */
  readonly aliases: Registry<string>;
  /** In order of file name. */
  readonly documents: readonly DocumentSeed[];
  /** In order of file name; their rows come after those of `documents`. */
  readonly tables: readonly TableSeed[];
  /** Whom only tables name; an entry of `actors` of the same id comes before. */
  readonly tableActors: ReadonlyMap<string, Actor>;
  /** Texts that no annotation is about. */
  readonly loneTexts: readonly string[];
  /** True when every file could be read whole: what is not there is really gone. */
  readonly whole: boolean;
}
