import * as z from "zod";
import { BASES, type Basis } from "../../model/vocabulary.ts";

const BASIS_WORDS: Readonly<Record<Basis, string>> = {
  stated: "The text says it",
  resolved: "The text plus arithmetic: 'earlier this year'",
  inferred: "Follows from the text; say why",
  ambiguous: "The text can be read in more than one way",
  invited: "Asked to take part; not said to have done so",
  external: "Known from elsewhere, not from this text",
  unstated: "The text does not say",
};

/** Ids stand in links: lower case, digits and single hyphens, so that no part of the link's grammar is in them. */
export const ID_PATTERN = /^(?!(?:all|none)$)[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const id = (what: string) => z.string().regex(ID_PATTERN).describe(what);

export const text = (what: string) => z.string().min(1).describe(what);

/** A closed list of words, each explained to an editor's completion. */
export function word<const W extends string>(what: string, words: readonly W[], explain: (word: W) => string) {
  const explained = words.map(explain);
  return z.enum(words).meta({ description: what, enumDescriptions: explained, markdownEnumDescriptions: explained });
}

export const basis = word("How this follows from the text", BASES, (value) => BASIS_WORDS[value]);

export const edtf = z
  .string()
  .describe(
    'A date in double quotes: "2021", "2021-03", "2021-03-18", with ~ (about) or ? (perhaps) or % (both) at its end if need be; or two of them, "2021-10-07/2021-10-19"; one side may be open: "2021-08-15/..".',
  )
  .meta({ examples: ["2021-10-20", "2021-03", "2021-08~", "2021-10-07/2021-10-19", "2021-08-15/.."] });

export const dateExtent = z.enum(["within", "throughout"]).meta({
  description:
    "within: at some time between the bounds. throughout: from the first to the last. Left out: a single date and an open start are within, any other interval throughout.",
});

const words = z.string().min(1);

/** Words of the text, exactly as they stand there; with what tells them apart when they stand there more than once. */
export const quote = z
  .union([
    words,
    z.strictObject({
      quote: words.describe("The words, exactly as they stand in the text"),
      nth: z.int().min(1).max(100_000).optional().describe("Which of the places where they stand: 1 is the first in the whole text"),
      prefix: words.optional().describe("The words just before them"),
      suffix: words.optional().describe("The words just after them"),
    }),
  ])
  .meta({
    description:
      "Words of the text, pasted, in double quotes; { quote, nth } or { quote, prefix, suffix } when they stand there more than once.",
  });

export type QuoteSeed = z.infer<typeof quote>;

/** `"RUS"`, `"M49-143"` or an id of actors.yaml; which of them exist is checked by the rules. */
export const actorRef = z.string().min(1).describe("An id of actors.yaml, a state as ISO alpha-3 (RUS), or a region as UN M49 (M49-143)");

export const countryRef = z.string().min(1).describe("ISO 3166-1 alpha-3, e.g. TJK; XKX for Kosovo");

export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .describe('A day in double quotes, e.g. "2021-08-15"');
