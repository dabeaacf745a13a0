import { makeDataset } from "../../src/data/make-dataset.ts";
import { OPEN_END, OPEN_START } from "../../src/model/day.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import type { ListColumn } from "../../src/model/event-table.ts";
import { EVENT_TYPES, INVOLVEMENT_CLASSES, MENTIONS, ROLES, STATUSES } from "../../src/model/vocabulary.ts";
import { aDataset, day } from "../build.ts";

const ACTORS = 2000;
const COUNTRIES = 190;
const PLACES = 2000;
const DOCUMENTS = 20;
const [FIRST, LAST] = [day("1989-01-01"), day("2024-12-31")];

/** A dataset of `length` rows as skewed as real ones are, straight into typed arrays; the same for the same seed. */
export function bigDataset(length: number, seed = 1): Dataset {
  const random = createRandom(seed);
  const skewed = (codes: number) => Math.floor(codes * random() ** 3);
  const column = (code: () => number) => Int32Array.from({ length }, code);
  const bytes = (code: () => number) => Uint8Array.from({ length }, code);
  const list = (least: number, most: number, codes: number): ListColumn => {
    const offsets = new Int32Array(length + 1);
    for (let row = 0; row < length; row++) offsets[row + 1] = (offsets[row] ?? 0) + least + Math.floor(random() * (most - least + 1));
    return { offsets, values: Int32Array.from({ length: offsets[length] ?? 0 }, () => skewed(codes)) };
  };
  const beside = ({ values }: ListColumn, codes: number) => Uint8Array.from({ length: values.length }, () => skewed(codes));

  const start = column(() => FIRST + Math.floor((LAST - FIRST) * random() ** 0.5));
  const precision = bytes(() => [3, 3, 3, 3, 3, 3, 2, 1, 0, 3][Math.floor(random() * 10)] ?? 3);
  const end = start.map((first, row) => first + ([0, 364, 29, 0][precision[row] ?? 3] ?? 0));
  for (let row = 0; row < length; row++) {
    const undated = precision[row] === 0;
    if (undated || random() < 0.01) end[row] = OPEN_END;
    if (undated) start[row] = OPEN_START;
  }
  const [actors, speakers, countries] = [list(1, 3, ACTORS), list(0, 1, ACTORS), list(1, 2, COUNTRIES)];
  const [mentions, linkFrom] = [list(0, 1, COUNTRIES), list(0, 1, 200)];
  const { manifest } = aDataset({
    actors: Array.from({ length: ACTORS }, (_, code) => ({ id: `actor-${code}`, country: isoOf(code % COUNTRIES) })),
    countries: Array.from({ length: COUNTRIES }, (_, code) => ({ id: isoOf(code) })),
    places: Array.from({ length: PLACES }, (_, code) => ({ id: `place-${code}` })),
    documents: Array.from({ length: DOCUMENTS }, (_, code) => ({ id: `doc-${code}` })),
  });
  const bounds = { start: "1989-01-01", end: "2024-12-31" };
  return makeDataset(
    { ...manifest, counts: { ...manifest.counts, events: length }, extent: bounds },
    {
      length,
      ids: Array.from({ length }, (_, row) => `big-${String(row).padStart(7, "0")}`),
      start,
      end,
      as: bytes(() => (random() < 0.9 ? 0 : 1)),
      precision,
      type: bytes(() => skewed(EVENT_TYPES.length)),
      status: bytes(() => skewed(STATUSES.length)),
      voice: bytes(() => (random() < 0.2 ? 1 : 0)),
      document: column(() => skewed(DOCUMENTS)),
      place: column(() => (random() < 0.1 ? -1 : skewed(PLACES))),
      actors,
      actorRole: beside(actors, ROLES.length),
      speakers,
      speakerHop: new Uint8Array(speakers.values.length),
      countries,
      countryClass: beside(countries, INVOLVEMENT_CLASSES.length),
      countryDirect: beside(countries, 2),
      mentions,
      mentionKind: beside(mentions, MENTIONS.length),
      linkFrom,
      linkTo: Int32Array.from({ length: linkFrom.values.length }, () => skewed(200)),
      linkDirected: beside(linkFrom, 2),
    },
  );
}

/** `AAA`, `AAB` …: as many letters as a country has. */
function isoOf(code: number): string {
  return `A${String.fromCharCode(65 + Math.floor(code / 26), 65 + (code % 26))}`;
}

/** Mulberry32. */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
