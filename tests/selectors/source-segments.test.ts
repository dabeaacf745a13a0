import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { HighlightSpan, Passage } from "../../src/model/document.ts";
import { segmentsOf } from "../../src/selectors/source-segments.ts";
import { seedDocument } from "../panel/seed.ts";

const span = (start: number, end: number, ...events: string[]): HighlightSpan => ({ start, end, use: "evidence", events });
const passage = (start: number, end: number): Passage => ({ start, end, kind: "repeat", why: "said again" });
const brief = (text: string, spans: HighlightSpan[], passages: Passage[] = []) =>
  segmentsOf({ text, spans, passages }).map(({ segments }) =>
    segments.map(({ start, end, events }) => `${text.slice(start, end)}:${events.join("+")}`),
  );

describe("segmentsOf", () => {
  it("cuts overlapping quotes into stretches that know all of their events", () => {
    expect(brief("abcdef", [span(0, 4, "x"), span(2, 6, "y")])).toEqual([["ab:x", "cd:x+y", "ef:y"]]);
  });

  it("keeps a quote within a quote, and names the outer event first", () => {
    expect(brief("abcdef", [span(2, 4, "inner"), span(0, 6, "outer")])).toEqual([["ab:outer", "cd:outer+inner", "ef:outer"]]);
  });

  it("leaves what nobody quotes as plain text", () => {
    expect(brief("abcdef", [span(2, 4, "x")])).toEqual([["ab:", "cd:x", "ef:"]]);
  });

  it("gives each line its paragraph, and a quote over two lines to both", () => {
    expect(brief("ab\n\ncd", [span(1, 5, "x")])).toEqual([
      ["a:", "b:x"],
      ["c:x", "d:"],
    ]);
  });

  it("joins the words of a date with those of their event, and still knows which they are", () => {
    const [paragraph] = segmentsOf({ text: "on 15 August", spans: [span(0, 12, "x"), { ...span(3, 12, "x"), use: "date" }], passages: [] });
    expect(paragraph?.segments).toHaveLength(1);
    expect(paragraph?.segments[0]?.runs.map(({ start, uses }) => [start, uses])).toEqual([
      [0, ["evidence"]],
      [3, ["evidence", "date"]],
    ]);
  });

  it("keeps a grey passage apart from the text round it", () => {
    const [paragraph] = segmentsOf({ text: "ab(SAM)", spans: [], passages: [passage(2, 7)] });
    expect(paragraph?.segments.map((segment) => segment.passage?.why ?? null)).toEqual([null, "said again"]);
  });

  it("loses, doubles and reorders no character, however quotes overlap", () => {
    const text = "One line of words.\nAnother, with more of them.\n\nA last one.";
    const anySpan = fc.tuple(fc.nat(text.length - 1), fc.integer({ min: 1, max: 30 }), fc.constantFrom("a", "b", "c"));
    fc.assert(
      fc.property(fc.array(anySpan, { maxLength: 8 }), (drawn) => {
        const spans = drawn.map(([start, length, id]) => span(start, Math.min(text.length, start + length), id));
        const lines = segmentsOf({ text, spans, passages: [] }).map(({ segments }) =>
          segments.map(({ start, end }) => text.slice(start, end)).join(""),
        );
        expect(lines).toEqual(text.split("\n").filter((line) => line !== ""));
      }),
    );
  });

  it("shows every event of the first seed in its article", () => {
    const events = new Set(segmentsOf(seedDocument()).flatMap(({ segments }) => segments.flatMap((segment) => segment.events)));
    expect(events.size).toBe(18);
  });
});
