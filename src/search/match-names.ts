import type { Dataset } from "../model/dataset.ts";
import type { Selection } from "../model/view.ts";

/** Somebody or somewhere whose name, or another name of theirs, has words that begin with what was typed. */
export interface NameMatch {
  readonly selection: Selection;
  readonly name: string;
  /** The other name that matched; `null` when the name itself did. */
  readonly alias: string | null;
  /** How good: 0 the name begins so, 1 a word of it does, 2 another name. */
  readonly rank: number;
}

/** Words of a text without case and accents: "Türkiye’s" is "turkiye", "s". */
export function wordsOf(text: string): readonly string[] {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

/** Whether each word typed begins a word of the text. */
export function beginsWords(text: string, typed: readonly string[]): boolean {
  const words = wordsOf(text);
  return typed.length > 0 && typed.every((start) => words.some((word) => word.startsWith(start)));
}

/** Actors that are not states, best first. */
export function matchActors({ manifest }: Pick<Dataset, "manifest">, text: string): readonly NameMatch[] {
  const typed = wordsOf(text);
  return best(
    manifest.actors.flatMap(({ id, name, aliases, names, kind }) =>
      kind === "state" || kind === "region" ? [] : match({ kind: "actor", id }, name, [...aliases, ...Object.values(names)], typed),
    ),
  );
}

/** Countries and regions, best first. */
export function matchCountries({ manifest, actorOf }: Pick<Dataset, "manifest" | "actorOf">, text: string): readonly NameMatch[] {
  const typed = wordsOf(text);
  const aliasesOf = (id: string) => {
    const actor = manifest.actors[actorOf.get(id) ?? -1];
    return actor === undefined ? [] : [...actor.aliases, ...Object.values(actor.names)];
  };
  return best([
    ...manifest.countries.flatMap(({ id, name }) => match({ kind: "country", id }, name, aliasesOf(id), typed)),
    ...manifest.regions.flatMap(({ id, name }) => match({ kind: "region", id }, name, aliasesOf(id), typed)),
  ]);
}

function match(selection: Selection, name: string, others: readonly string[], typed: readonly string[]): readonly NameMatch[] {
  if (beginsWords(name, typed))
    return [{ selection, name, alias: null, rank: wordsOf(name)[0]?.startsWith(typed[0] ?? "") === true ? 0 : 1 }];
  const alias = others.find((other) => beginsWords(other, typed));
  return alias === undefined ? [] : [{ selection, name, alias, rank: 2 }];
}

function best(matches: readonly NameMatch[]): readonly NameMatch[] {
  return matches.toSorted((a, b) => a.rank - b.rank);
}
