import { expect, type Page, test as base } from "@playwright/test";

const AT_HOME = /^(data:|blob:|about:|https?:\/\/(127\.0\.0\.1|localhost)(:\d+)?(\/|$))/;

interface Fixtures {
  /** What went wrong in the page by itself, in words. Every test fails on any; a test that provokes one empties the list. */
  readonly complaints: string[];
}

/** Playwright's test, for a page that keeps to itself: no request leaves the machine, no error on the console, none in the page, none of its policy. */
export const test = base.extend<Fixtures>({
  complaints: [
    async ({ page }, use) => {
      const complaints: string[] = [];
      await watch(page, complaints);
      await use(complaints);
      expect(complaints, "what the page complained of").toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Waits until land is on the canvas, which is later than `load` and `idle` say. */
export async function mapIsDrawn(page: Page): Promise<void> {
  await expect(page.locator('[data-map="ready"]')).toBeVisible({ timeout: 90_000 });
}

/** For a second page that a test opens by itself, too. */
export async function watch(page: Page, complaints: string[]): Promise<void> {
  await page.context().route(
    (url) => !AT_HOME.test(url.href),
    async (route) => {
      complaints.push(`request that leaves the machine: ${route.request().url()}`);
      await route.abort();
    },
  );
  page.on("pageerror", (error) => complaints.push(`page error: ${error.stack ?? error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(`console error: ${message.text()} (${message.location().url})`);
  });
  page.on("requestfailed", (request) => {
    // A fetch that the page itself gave up is no failure.
    const why = request.failure()?.errorText ?? "";
    if (why !== "net::ERR_ABORTED") complaints.push(`request failed: ${request.url()} ${why}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) complaints.push(`answer ${response.status()}: ${response.url()}`);
  });
  await page.exposeFunction("complain", (what: string) => complaints.push(what));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sample, sourceFile, lineNumber }) => {
      const { complain } = globalThis as unknown as { readonly complain: (what: string) => void };
      complain(`policy violated: ${violatedDirective} ${blockedURI} ${sample} (${sourceFile}:${lineNumber})`);
    });
  });
}
