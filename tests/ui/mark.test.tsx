// @vitest-environment jsdom
import { render } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { FAMILIES, STATUSES } from "../../src/model/vocabulary.ts";
import { markPath } from "../../src/ui/mark-paths.ts";
import { Mark } from "../../src/ui/mark.tsx";

describe("marks", () => {
  it("have a shape of their own for every family, so that colour is not needed", () => {
    expect(new Set(FAMILIES.map((family) => markPath(family, 12))).size).toBe(FAMILIES.length);
  });

  it("tell every two statuses apart but fear and hope, which are both only said", () => {
    const drawn = STATUSES.map((status) => render(<Mark family="talks" status={status} />).container.querySelector("svg")?.outerHTML);
    expect(new Set(drawn).size).toBe(STATUSES.length - 1);
    expect(drawn[STATUSES.indexOf("feared")]).toBe(drawn[STATUSES.indexOf("hoped")]);
  });

  it("carry a quotation mark when somebody else says it", () => {
    const own = render(<Mark family="force" />).container.querySelectorAll("path").length;
    const attributed = render(<Mark family="force" voice="attributed" />).container.querySelectorAll("path").length;
    expect(attributed).toBe(own + 1);
  });
});
