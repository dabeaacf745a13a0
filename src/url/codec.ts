import type { Choice, RangeQuery, Selection } from "../model/view.ts";
import { parsePartialDate } from "./partial-date.ts";

/** What a parameter's text says. `unknown`: parts that were left out of a list, for a notice each. */
export interface Parsed<T> {
  readonly value: T;
  readonly unknown?: readonly string[];
}

/** One kind of value: text to value and back. `parse(format(value))` is the value. */
export interface Codec<T> {
  /** `null` for what is malformed. Never throws. */
  parse(text: string): Parsed<T> | null;
  format(value: T): string;
}

/** Characters of a text filter, in a link and in the box. */
export const MAX_TEXT = 200;
const MAX_ID = 120;

/** Ids are the dataset's own; a link only must not be broken by them. */
export function isId(text: string): boolean {
  return text.length > 0 && text.length <= MAX_ID && !text.includes("..") && !/[~/,\s\p{Cc}\p{Cs}]/u.test(text);
}

const isListed = (text: string) => isId(text) && text !== "all" && text !== "none";

export const idCodec: Codec<string> = {
  parse: (text) => (isId(text) ? { value: text } : null),
  format: (id) => id,
};

export function wordCodec<T extends string>(words: readonly T[]): Codec<T> {
  return {
    parse(text) {
      const value = words.find((word) => word === text);
      return value === undefined ? null : { value };
    },
    format: (word) => word,
  };
}

/** Ids that a dataset may have. */
export const idsCodec: Codec<Choice> = choiceCodec(isListed);

/** Words of a closed vocabulary. */
export function wordsCodec<T extends string>(words: readonly T[]): Codec<Choice<T>> {
  return choiceCodec((text): text is T => (words as readonly string[]).includes(text));
}

/**
 * `all`, `none`, or a list. An item that cannot exist is left out and named; when nothing remains it is `none`,
 * never `all`: a list that is not understood must not widen. Empty items (a `~` too many) say nothing.
 */
function choiceCodec<T extends string>(isItem: (text: string) => text is T): Codec<Choice<T>>;
function choiceCodec(isItem: (text: string) => boolean): Codec<Choice>;
function choiceCodec(isItem: (text: string) => boolean): Codec<Choice> {
  return {
    parse(text) {
      if (text === "all" || text === "none") return { value: text };
      const items = text.split("~").filter((item) => item !== "");
      if (items.length === 0) return null;
      const value = [...new Set(items.filter(isItem))].toSorted();
      const unknown = [...new Set(items.filter((item) => !isItem(item)))];
      return { value: value.length === 0 ? "none" : value, unknown };
    },
    format: (choice) => (typeof choice === "string" ? choice : choice.join("~")),
  };
}

const isBound = (text: string) => text === "start" || text === "end" || parsePartialDate(text) !== null;

/** `all`, or `a..b` with both ends in it. One that runs backwards is malformed. */
export const rangeCodec: Codec<RangeQuery | "all"> = {
  parse(text) {
    if (text === "all") return { value: "all" };
    const [from, to, ...rest] = text.split("..");
    if (from === undefined || to === undefined || rest.length > 0 || !isBound(from) || !isBound(to)) return null;
    if (from === "end" && to === "start") return null;
    const [first, last] = [parsePartialDate(from), parsePartialDate(to)];
    return first !== null && last !== null && first.start > last.end ? null : { value: { from, to } };
  },
  format: (t) => (t === "all" ? t : `${t.from}..${t.to}`),
};

/** Any words, as typed, but for halves of characters that no address can carry. */
export const textCodec: Codec<string> = {
  parse: (text) => (text.length <= MAX_TEXT ? { value: text.replace(/\p{Cs}/gu, "\u{fffd}") } : null),
  format: (text) => text.replace(/\p{Cs}/gu, "\u{fffd}"),
};

/** `none`, `kind/id`, or `pair/a~b` with `a` before `b`. */
export const selectionCodec: Codec<Selection | "none"> = {
  parse(text) {
    if (text === "none") return { value: "none" };
    const [kind = "", id, ...more] = text.split("/");
    if (id === undefined || more.length > 0) return null;
    switch (kind) {
      case "event":
      case "country":
      case "actor":
      case "region":
      case "document":
        return isId(id) ? { value: { kind, id } } : null;
      case "pair": {
        const [a, b, ...rest] = id.split("~").toSorted();
        return a !== undefined && b !== undefined && rest.length === 0 && a !== b && isId(a) && isId(b) ? { value: { kind, a, b } } : null;
      }
      default:
        return null;
    }
  },
  format(sel) {
    if (sel === "none") return sel;
    return sel.kind === "pair" ? `pair/${sel.a}~${sel.b}` : `${sel.kind}/${sel.id}`;
  },
};
