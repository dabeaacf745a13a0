import fc from "fast-check";
import {
  ARC_CHOICES,
  AXES,
  CERTAINTIES,
  LANE_KINDS,
  THEMES,
  VIEW_NAMES,
  type Choice,
  type RangeQuery,
  type Selection,
} from "../../src/model/view.ts";
import { EVENT_TYPES, FAMILIES, STATUSES, VOICES } from "../../src/model/vocabulary.ts";
import { roundCamera } from "../../src/url/camera-codec.ts";
import { isId } from "../../src/url/codec.ts";
import type { LinkQuery } from "../../src/url/link-query.ts";
import { parsePartialDate } from "../../src/url/partial-date.ts";

const id = fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }).filter((text) => isId(text) && text !== "all" && text !== "none");

const choice = <T extends string>(item: fc.Arbitrary<T>): fc.Arbitrary<Choice<T>> =>
  fc.oneof(
    fc.constantFrom("all" as const, "none" as const),
    fc.uniqueArray(item, { minLength: 1, maxLength: 8 }).map((items) => items.toSorted()),
  );

const number = (least: number, most: number) => fc.integer({ min: least, max: most });
const two = (value: number) => String(value).padStart(2, "0");
const date = fc
  .tuple(number(0, 9999), number(1, 12), number(1, 31), number(1, 3))
  .map(([year, month, day, parts]) => [String(year).padStart(4, "0"), two(month), two(day)].slice(0, parts).join("-"))
  .filter((text) => parsePartialDate(text) !== null);

const range: fc.Arbitrary<RangeQuery> = fc
  .record({ from: fc.oneof(date, fc.constant("start")), to: fc.oneof(date, fc.constant("end")) })
  .filter(({ from, to }) => (parsePartialDate(from)?.start ?? -Infinity) <= (parsePartialDate(to)?.end ?? Infinity));

const selection: fc.Arbitrary<Selection> = fc.oneof(
  fc.record({ kind: fc.constantFrom("event" as const, "country" as const, "actor" as const, "region" as const, "document" as const), id }),
  fc.uniqueArray(id, { minLength: 2, maxLength: 2 }).map((ids) => {
    const [a = "", b = ""] = ids.toSorted();
    return { kind: "pair" as const, a, b };
  }),
);

const camera = fc
  .record({
    zoom: fc.double({ min: 0, max: 22, noNaN: true }),
    lat: fc.double({ min: -85, max: 85, noNaN: true }),
    lng: fc.double({ min: -540, max: 540, noNaN: true }),
  })
  .map(roundCamera);

/** Any query that the app could have made. */
export const aLinkQuery: fc.Arbitrary<LinkQuery> = fc.record(
  {
    ds: id,
    t: fc.oneof(fc.constant("all" as const), range),
    actors: choice(id),
    countries: choice(id),
    families: choice(fc.constantFrom(...FAMILIES)),
    types: choice(fc.constantFrom(...EVENT_TYPES)),
    status: choice(fc.constantFrom(...STATUSES)),
    voice: choice(fc.constantFrom(...VOICES)),
    by: choice(id),
    docs: choice(id),
    certainty: fc.constantFrom(...CERTAINTIES),
    q: fc.string({ unit: "grapheme", maxLength: 60 }),
    only: fc.oneof(fc.constant("none" as const), selection),
    sel: fc.oneof(fc.constant("none" as const), selection),
    map: camera,
    view: fc.constantFrom(...VIEW_NAMES),
    lanes: fc.constantFrom(...LANE_KINDS),
    axis: fc.constantFrom(...AXES),
    arcs: fc.constantFrom(...ARC_CHOICES),
    theme: fc.constantFrom(...THEMES),
  },
  { requiredKeys: [] },
);
