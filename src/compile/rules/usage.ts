import { issueAt, type Issue } from "../issue.ts";
import { findName } from "../names-in-text.ts";
import type { ProvenDocument } from "../proven.ts";
import { overlap } from "../quotes.ts";
import type { Reference } from "../reference.ts";
import type { Seeds } from "../seeds.ts";
import type { Span } from "../sentences.ts";
import type { Scanned } from "../tables/scan.ts";
import { actorUses } from "./actors.ts";
import type { Checked } from "./checked.ts";

/** Entries of the registries that nothing needs. */
export function checkUnusedEntries({ seeds }: Checked, scanned: Scanned): readonly Issue[] {
  const { actors, places, documents } = seeds;
  if (!seeds.whole) return [];
  const used = new Set([...actorUses(seeds).map(({ id }) => id), ...scanned.actors]);
  for (const id of used) {
    const entry = actors.entries.get(id);
    if (entry?.partOf !== undefined) used.add(entry.partOf.id);
    for (const member of entry?.members?.ids ?? []) used.add(member);
  }
  const usedPlaces = new Set(documents.flatMap(({ events }) => events.flatMap(({ value }) => value.where?.place ?? [])));
  const unused = (file: Seeds["actors"]["file"], key: string, ids: Iterable<string>, among: ReadonlySet<string>) =>
    file === null
      ? []
      : [...ids]
          .filter((id) => !among.has(id))
          .map((id) =>
            issueAt(
              file.keySpot([key, id]),
              "unused-entry",
              `found "${id}", expected an event or a relation that uses it`,
              "remove it, or name it where it has a part",
            ),
          );
  return [
    ...unused(actors.file, "actors", actors.entries.keys(), used),
    ...unused(places.file, "places", places.entries.keys(), usedPlaces),
  ];
}

interface Named {
  readonly id: string;
  readonly name: string;
  readonly span: Span;
}

/** Somebody the registry knows, a state or a region that a sentence names and that nothing read from it uses. */
export function checkNamedButNotUsed({ seeds, documents, reference }: Checked): readonly Issue[] {
  const names = namesOf(seeds, reference);
  return documents.flatMap((document) => {
    const { text: source } = document.seed;
    if (source === null || !document.whole) return [];
    return document.body.flatMap((sentence) => {
      const used = usedIn(sentence, document, seeds);
      return namedIn(document.text, sentence, names)
        .filter(({ id }) => !used.has(id))
        .map(({ id, name, span }) =>
          issueAt(
            source.spot(span.start),
            "named-but-not-used",
            `found "${name}", expected ${id} in an event or relation that quotes this sentence`,
            "did you forget a role? Who is only talked about goes under about",
          ),
        );
    });
  });
}

function namesOf(seeds: Seeds, { countries, regions }: Reference): readonly Omit<Named, "span">[] {
  return [
    ...[...seeds.actors.entries].flatMap(([id, { name, aliases }]) => [name, ...(aliases ?? [])].map((known) => ({ id, name: known }))),
    ...[...countries].map(([id, { name }]) => ({ id, name })),
    ...[...regions].map(([id, { name }]) => ({ id, name })),
  ];
}

/** Each actor once per sentence; a name inside a longer one is only the longer one's. */
function namedIn(text: string, sentence: Span, names: readonly Omit<Named, "span">[]): readonly Named[] {
  const words = text.slice(sentence.start, sentence.end);
  const all = names.flatMap(({ id, name }): readonly Named[] => {
    const at = findName(words, name);
    return at === -1 ? [] : [{ id, name, span: { start: sentence.start + at, end: sentence.start + at + name.length } }];
  });
  const longest = all.filter(({ id, span }) => !all.some((other) => other.id !== id && contains(other.span, span)));
  return longest.filter(({ id }, i) => longest.findIndex((other) => other.id === id) === i);
}

function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end && outer.end - outer.start > inner.end - inner.start;
}

function usedIn(sentence: Span, { events, relations }: ProvenDocument, seeds: Seeds): ReadonlySet<string> {
  const here = (quotes: readonly Span[]) => quotes.some((quote) => overlap(quote, sentence));
  const used = new Set<string>();
  for (const { entry, evidence, attribution, dateQuote } of events) {
    if (!here([...evidence, ...attribution, ...(dateQuote === null ? [] : [dateQuote])])) continue;
    const { actors = [], about = [], saidBy = [], via = [], where } = entry.value;
    const place = where === undefined ? [] : [where.place, seeds.places.entries.get(where.place)?.country ?? where.place];
    for (const id of [...actors.map((part) => part.id), ...about, ...saidBy, ...via, ...place]) used.add(id);
  }
  for (const { entry, evidence } of relations) {
    if (here(evidence)) for (const id of [entry.value.from, entry.value.to, ...(entry.value.saidBy ?? [])]) used.add(id);
  }
  return used;
}
