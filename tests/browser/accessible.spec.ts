import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import { expect, test } from "./page.ts";

/** Added as the debugger's own script, since the page's policy lets no foreign one in. */
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const VIEWS = ["./", "./?view=list&v=1", "./?view=source&v=1", "./?sel=country/RUS&v=1", "./?theme=dark&v=1"];

for (const address of VIEWS) {
  test(`${address} has nothing that shuts out a reader who cannot see or point`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole("status").filter({ hasText: "events" })).toBeVisible();

    await page.evaluate(AXE);
    const { violations } = await page.evaluate<AxeResults>(
      "axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })",
    );
    expect(violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help}: ${target.join(" ")}`))).toEqual([]);
  });
}
