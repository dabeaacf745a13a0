import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import type { AxeResults } from "axe-core";

/** Added as the debugger's own script, since the page's policy lets no foreign one in. */
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe holds against the page, but for what it calls minor or moderate. */
export async function barriers(page: Page, without: readonly string[] = []): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate<AxeResults>("axe.run({ resultTypes: ['violations'] })");
  return violations
    .filter(({ id, impact }) => (impact === "serious" || impact === "critical") && !without.includes(id))
    .flatMap(({ id, help, nodes }) =>
      nodes.map(
        ({ target, failureSummary }) => `${id}: ${help}: ${target.join(" ")} ${failureSummary?.replace(/\s+/g, " ").slice(0, 200) ?? ""}`,
      ),
    );
}
