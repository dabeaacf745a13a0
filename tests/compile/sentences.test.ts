import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitSentences } from "../../src/compile/sentences.ts";

const split = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe("splitting a text into sentences", () => {
  it("finds those of the first seed: headline, stand-first, twelve of the body, byline, footer", () => {
    const text = readFileSync(new URL("../../seeds/documents/000_6621f99e895dbda6.txt", import.meta.url), "utf8");
    const sentences = split(text);
    expect(sentences).toHaveLength(16);
    expect(sentences.map((sentence) => sentence.slice(0, 14))).toEqual([
      "Russia to invi",
      "Russia will in",
      "Russia will in",
      "This comes as ",
      "Zamir Kabulov,",
      "Earlier this y",
      "The joint stat",
      "In 2018 as wel",
      "Moscow’s bigge",
      "Recently, the ",
      "Russia has als",
      "Antonio Giusto",
      "However, the d",
      "There still re",
      "(SAM)",
      "Post a Comment",
    ]);
  });

  it.each([
    ["abbreviations", "Mr. Putin met Gen. Smith. They talked.", ["Mr. Putin met Gen. Smith.", "They talked."]],
    ["initials", "V. Putin met J. R. Smith. They talked.", ["V. Putin met J. R. Smith.", "They talked."]],
    ["dotted capitals", "The U.S. Army left. The U.K. stayed.", ["The U.S. Army left.", "The U.K. stayed."]],
    ["dotted capitals at the end of a sentence", "They flew to the U.S. The talks ended.", ["They flew to the U.S.", "The talks ended."]],
    ["decimals and versions", "It rose by 2.5 per cent. Then it fell.", ["It rose by 2.5 per cent.", "Then it fell."]],
    [
      "No. before a number and no at the end",
      "See No. 5 of them. He said no. They left.",
      ["See No. 5 of them.", "He said no.", "They left."],
    ],
    ["a stop inside quotation marks", "“We stay.” They left.", ["“We stay.”", "They left."]],
    ["question and exclamation marks", "Why? Nobody knows! Well.", ["Why?", "Nobody knows!", "Well."]],
    ["an ellipsis that goes on", "He waited … and left. Then … She came.", ["He waited … and left.", "Then …", "She came."]],
    ["Russian", "Москва ждёт. Кабул молчит.", ["Москва ждёт.", "Кабул молчит."]],
    ["Persian", "کابل سقوط کرد. چه شد؟ هیچ.", ["کابل سقوط کرد.", "چه شد؟", "هیچ."]],
    ["lines without a full stop", "Headline\r\nFirst line\rSecond. Third\n\n", ["Headline", "First line", "Second.", "Third"]],
  ])("keeps %s", (_, text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });

  it("loses nothing but white space, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", "B", ".", " ", "\n", "?", "’", ")", "1", "é", "🕊") }), (text) => {
        const spans = splitSentences(text);
        expect(
          spans
            .map(({ start, end }) => text.slice(start, end))
            .join("")
            .replace(/\s/g, ""),
        ).toBe(text.replace(/\s/g, ""));
        expect(spans.every(({ start }, i) => start >= (spans[i - 1]?.end ?? 0))).toBe(true);
      }),
    );
  });
});
