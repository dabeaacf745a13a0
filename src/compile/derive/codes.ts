import { INVOLVEMENT_CLASSES, MENTIONS, ROLES } from "../../model/vocabulary.ts";
import type { Derived } from "./derived.ts";

/**
 * Numbers ids in the order in which they come. The lists of the manifest are sorted, and known only when the last row
 * has been read: until then columns hold these numbers, and {@link recode} translates them.
 */
export interface Codes {
  readonly ids: readonly string[];
  code(id: string): number;
}

export function makeCodes(): Codes {
  const ids: string[] = [];
  const codes = new Map<string, number>();
  return {
    ids,
    code(id) {
      const known = codes.get(id);
      if (known !== undefined) return known;
      codes.set(id, ids.length);
      return ids.push(id) - 1;
    },
  };
}

/** Number of arrival → index in its list of the manifest. Throws when the list lacks an id: a defect of ours. */
export function recode({ ids }: Codes, list: readonly { readonly id: string }[]): Int32Array {
  const indexes = new Map(list.map(({ id }, index) => [id, index]));
  return Int32Array.from(ids, (id) => {
    const index = indexes.get(id);
    if (index === undefined) throw new Error(`"${id}" has no code: it is missing from its list`);
    return index;
  });
}

export interface CodeLists {
  readonly actors: Codes;
  readonly countries: Codes;
  readonly places: Codes;
}

/** What follows from an event, in codes: parallel lists as in the event table. Many events share one. */
export interface CodedLists {
  readonly actors: readonly number[];
  readonly actorRole: readonly number[];
  readonly speakers: readonly number[];
  readonly speakerHop: readonly number[];
  readonly countries: readonly number[];
  readonly countryClass: readonly number[];
  readonly countryDirect: readonly number[];
  readonly mentions: readonly number[];
  readonly mentionKind: readonly number[];
  readonly linkFrom: readonly number[];
  readonly linkTo: readonly number[];
  readonly linkDirected: readonly number[];
}

export function codeLists({ parts, speakers, involvements, mentions, links }: Derived, { actors, countries }: CodeLists): CodedLists {
  return {
    actors: parts.map(({ actor }) => actors.code(actor.id)),
    actorRole: parts.map(({ role }) => ROLES.indexOf(role)),
    speakers: speakers.map(({ actor }) => actors.code(actor.id)),
    speakerHop: speakers.map(({ hop }) => hop),
    countries: involvements.map(({ country }) => countries.code(country)),
    countryClass: involvements.map((it) => INVOLVEMENT_CLASSES.indexOf(it.class)),
    countryDirect: involvements.map(({ direct }) => (direct ? 1 : 0)),
    mentions: mentions.map(({ country }) => countries.code(country)),
    mentionKind: mentions.map(({ kind }) => MENTIONS.indexOf(kind)),
    linkFrom: links.map(({ from }) => actors.code(from)),
    linkTo: links.map(({ to }) => actors.code(to)),
    linkDirected: links.map(({ directed }) => (directed ? 1 : 0)),
  };
}
