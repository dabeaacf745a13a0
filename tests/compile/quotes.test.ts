import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findQuote } from "../../src/compile/quotes.ts";
import type { QuoteSeed } from "../../src/compile/schema/fields.ts";
import { sourceText } from "../../src/compile/source-text.ts";

const TEXT = "Talks in Kabul.\nTalks in Kabul, said Putin’s envoy “Zamir” – at once. The\u00a0end of the talks [read more] came.\nThe end";

const find = (seed: QuoteSeed, text = TEXT) => findQuote(sourceText("a.txt", text), seed);
const hint = (quote: string, text = TEXT) => {
  const finding = find(quote, text);
  return finding.ok ? "found" : finding.hint;
};

describe("finding a quote", () => {
  it("gives UTF-16 offsets with which the text gives back the words, also behind an emoji", () => {
    const text = `🕊 ${TEXT}`;
    const finding = find("said Putin’s envoy", text);
    expect(finding.ok && text.slice(finding.span.start, finding.span.end)).toBe("said Putin’s envoy");
  });

  it("counts nth from the top of the text", () => {
    expect(find({ quote: "Talks in Kabul", nth: 2 })).toEqual({ ok: true, span: { start: 16, end: 30 } });
  });

  it("says how often the words stand there when nth goes beyond it", () => {
    expect(find({ quote: "Talks in Kabul", nth: 3 })).toMatchObject({
      rule: "quote-not-found",
      message: "found the words twice, expected them 3 times as nth says",
    });
  });

  it("says how often and where words stand that stand more than once", () => {
    expect(find("Talks in Kabul")).toMatchObject({
      rule: "quote-ambiguous",
      message: "found the words twice, at 1:1, 2:1 of a.txt, expected one place",
    });
  });

  it("tells them apart by the words before or after, with or without the space between", () => {
    expect(find({ quote: "Talks in Kabul", suffix: ", said" })).toMatchObject({ span: { start: 16 } });
    expect(find({ quote: "Kabul", prefix: "Talks in", suffix: "." })).toMatchObject({ span: { start: 9 } });
    expect(find({ quote: "Kabul", prefix: "Peace in" })).toMatchObject({
      rule: "quote-not-found",
      hint: "they stand at 1:10, 2:10 of a.txt",
    });
  });

  it("takes the one place outside repeated passages, unless the author counts", () => {
    const source = sourceText("a.txt", TEXT);
    const standFirst = [{ start: 0, end: 15 }];
    expect(findQuote(source, "Talks in Kabul", standFirst)).toMatchObject({ span: { start: 16 } });
    expect(findQuote(source, { quote: "Talks in Kabul", nth: 1 }, standFirst)).toMatchObject({ span: { start: 0 } });
  });

  it("takes an ellipsis for a stitched quote only where the text has none", () => {
    for (const words of ["Talks … Kabul", "Talks ... Kabul", "Talks [...] Kabul", "Talks […] Kabul"])
      expect(find(words)).toMatchObject({ rule: "stitched-quote" });
    expect(find("Well … yes", "He said: Well … yes.")).toMatchObject({ ok: true });
  });

  it("never throws, and finds every piece that it is given of a text", () => {
    const piece = fc
      .string({ unit: "grapheme", minLength: 1 })
      .chain((text) => fc.tuple(fc.constant(text), fc.nat(text.length), fc.nat(text.length)));
    fc.assert(
      fc.property(piece, fc.string(), ([text, a, b], other) => {
        const words = text.slice(Math.min(a, b), Math.max(a, b));
        fc.pre(words !== "");
        expect(find({ quote: words, nth: 1 }, text)).toMatchObject({ ok: true });
        expect(typeof find(other === "" ? "x" : other, text).ok).toBe("boolean");
      }),
    );
  });
});

describe("a quote that is nearly there", () => {
  it.each([
    ["said Putin's envoy", "a curly apostrophe", '"said Putin’s envoy"'],
    ['envoy "Zamir"', "curly quotation marks", '"envoy “Zamir”"'],
    ["Zamir” - at once", 'the dash "–"', '"Zamir” – at once"'],
    ["The end of the talks", "a non-breaking space", '"The\u00a0end of the talks"'],
    ["Talks in Kabul. Talks", "a line break", '"Talks in Kabul.\\nTalks"'],
    ["talks In kabul, said", "other capital letters", '"Talks in Kabul, said"'],
    ["Talks in  Kabul, said", "single spaces", '"Talks in Kabul, said"'],
    ["talks in Kabul, said Putin's", "a curly apostrophe and other capital letters", '"Talks in Kabul, said Putin’s"'],
  ])("%s: the text has %s", (quote, difference, paste) => {
    expect(hint(quote)).toBe(`the text has ${difference} here: paste ${paste}`);
  });

  it("names what the text has when the author has the finer character", () => {
    expect(hint("Putin’s envoy", "Putin's envoy")).toBe('the text has a straight apostrophe here: paste "Putin\'s envoy"');
    expect(hint("two  of", "two of")).toBe('the text has single spaces here: paste "two of"');
    expect(hint("two of them", "two  of them")).toBe('the text has a double space here: paste "two  of them"');
    expect(hint("two\nof them", "two of them")).toBe('the text has no line break here: paste "two of them"');
  });

  it("says how the text goes on when only the beginning is there", () => {
    expect(hint("Talks in Kabul, said nobody")).toBe(
      'after "Talks in Kabul, said " the text goes on "Putin’s envoy “Zamir” – at once. The"',
    );
  });

  it("says nothing when nothing is near", () => {
    expect(hint("Peace for everybody")).toBeUndefined();
  });
});
