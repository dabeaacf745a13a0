import { EXTENTS, PRECISIONS } from "../../model/interval.ts";
import { TABLE_PLACE_KINDS, type TableEvent, type TablePlace } from "../../model/table.ts";
import { BASES, CONTEXTS, EVENT_TYPES, ROLES, STATUSES, TYPES } from "../../model/vocabulary.ts";
import { parseEdtf, type EdtfDate, type EdtfResult } from "../edtf.ts";
import { didYouMean } from "../nearest.ts";
import type { RuleName } from "../rules/names.ts";
import { ID_PATTERN } from "../schema/fields.ts";
import { describeMisfit, eventShape } from "./row-shape.ts";

/** Says that a rule is broken by the value under a key of the row at hand. */
export type Say = (rule: RuleName, key: string, message: string, hint?: string) => void;

/** A row that is in order; `date` is `null` when it is undated. */
export interface CheckedRow {
  readonly event: TableEvent;
  readonly date: EdtfDate | null;
}

export interface RowContext {
  /** Anybody with this id: a state, a region, of the registry or of a table. */
  readonly isActor: (id: string) => boolean;
  readonly isCountry: (id: string) => boolean;
}

/** What one line of `tables/<name>.jsonl` says; `null` when its form is so wrong that nothing else was looked at. */
export function rowChecker({ isActor, isCountry }: RowContext): (value: unknown, say: Say) => CheckedRow | null {
  const dates = new Map<string, EdtfResult>();
  const readDate = (edtf: string): EdtfResult => {
    const known = dates.get(edtf);
    if (known !== undefined) return known;
    const read = parseEdtf(edtf);
    dates.set(edtf, read);
    return read;
  };

  return (value, say) => {
    const misfit = eventShape(value, "the line");
    if (misfit !== null) {
      say("bad-row", misfit.key, describeMisfit(misfit));
      return null;
    }
    const event = value as TableEvent;
    if (!ID_PATTERN.test(event.id)) say("bad-id", "id", `found id "${event.id}", expected lower-case letters, digits and single hyphens`);
    checkWords(event, say);
    checkPlace(event.where, isCountry, say);
    for (const { id } of event.actors) if (!isActor(id)) sayUnknownActor(id, "actors", say);
    for (const id of event.saidBy) if (!isActor(id)) sayUnknownActor(id, "saidBy", say);
    const { edtf, precision } = event.when;
    if ((edtf === null) !== (precision === "none"))
      say(
        "bad-row",
        "precision",
        `found precision "${precision}" of ${edtf ?? "no date"}, expected none for what is undated, and only for that`,
      );
    const date = edtf === null ? null : readDate(edtf);
    if (date?.ok === false) say(date.rule, "edtf", date.message, date.hint);
    return { event, date: date?.ok === true ? date.date : null };
  };
}

const WORDS = {
  "unknown-type": new Set<string>(EVENT_TYPES),
  "unknown-status": new Set<string>(STATUSES),
  "unknown-role": new Set<string>(ROLES),
  "unknown-context": new Set<string>(CONTEXTS),
} as const;
const BASIS = new Set<string>(BASES);
const EXTENT = new Set<string>(EXTENTS);
const PRECISION = new Set<string>(PRECISIONS);
const PLACE_KIND = new Set<string>(TABLE_PLACE_KINDS);

/** A million rows come here: no function is made for each, which would cost more than all tests. */
function checkWords({ type, modes, contexts, status, when, where, actors, basis }: TableEvent, say: Say): void {
  checkWord(say, "unknown-type", WORDS["unknown-type"], "type", type);
  checkWord(say, "unknown-status", WORDS["unknown-status"], "status", status);
  for (const context of contexts) checkWord(say, "unknown-context", WORDS["unknown-context"], "contexts", context);
  if (modes.length > 0 && WORDS["unknown-type"].has(type)) {
    const ofType = TYPES[type].modes;
    for (const mode of modes)
      if (!ofType.includes(mode))
        say(
          "mode-not-of-type",
          "modes",
          `found mode "${mode}", expected ${ofType.length === 0 ? `none: ${type} has no modes` : `one of ${type}: ${ofType.join(", ")}`}`,
        );
  }
  for (const part of actors) {
    checkWord(say, "unknown-role", WORDS["unknown-role"], "role", part.role);
    checkWord(say, "unknown-word", BASIS, "basis", part.basis);
  }
  checkWord(say, "unknown-word", EXTENT, "as", when.as);
  checkWord(say, "unknown-word", PRECISION, "precision", when.precision);
  checkWord(say, "unknown-word", BASIS, "basis", when.basis);
  checkWord(say, "unknown-word", BASIS, "basis", where.basis);
  checkWord(say, "unknown-word", PLACE_KIND, "kind", where.kind);
  if (basis !== "external") say("unknown-word", "basis", `found basis "${String(basis)}" of a row, expected external`);
}

function checkWord(say: Say, rule: RuleName, words: ReadonlySet<string>, key: string, found: string): void {
  if (words.has(found)) return;
  const expected = words.size > 20 ? "one of its list" : `one of ${[...words].join(", ")}`;
  say(rule, key, `found ${key} "${found}", expected ${expected}`, didYouMean(found, words));
}

/** A site and a city have a point, on the globe; an area has none, for a pin says "here". */
function checkPlace({ kind, country, point }: TablePlace, isCountry: RowContext["isCountry"], say: Say): void {
  if (country !== null && !isCountry(country))
    say("unknown-country", "country", `found country "${country}", expected a code of ISO 3166-1 alpha-3, or null`);
  if (kind === "none" && country !== null) say("bad-row", "country", `found country "${country}" of a place of kind none, expected null`);
  if (kind === "country" && country === null) say("bad-row", "country", "found no country of a place of kind country, expected its code");
  const pinned = kind === "site" || kind === "city";
  if (pinned && point === null) say("bad-point", "point", `found no point of a ${kind}, expected [longitude, latitude]`);
  if (!pinned && point !== null)
    say("bad-point", "point", `found a point of a place of kind ${kind}, expected null: only a site or a city has one`);
  if (point === null) return;
  const [lng, lat] = point;
  if (Math.abs(lng) <= 180 && Math.abs(lat) <= 90) return;
  const swapped = Math.abs(lat) <= 180 && Math.abs(lng) <= 90;
  say(
    "bad-point",
    "point",
    `found longitude ${lng} and latitude ${lat}, expected -180 to 180 and -90 to 90`,
    swapped ? "are the two the wrong way round?" : undefined,
  );
}

function sayUnknownActor(id: string, key: string, say: Say): void {
  say(
    "unknown-actor",
    key,
    `found actor "${id}", expected one of the table's .actors.jsonl, of actors.yaml, or a code like RUS or M49-143`,
  );
}
