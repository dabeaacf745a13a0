import { expect, test } from "./page.ts";

/** What the policy exists to stop, done on purpose: later, for what a test runs at once is allowed more than the page is. */
const MARKUP_FROM_STRING = "void setTimeout(() => (document.body.innerHTML = '<b>x</b>'))";

/** Each is something a page of ours must not be able to do, even by mistake, and words of the complaint that must come. */
const FORBIDDEN: readonly (readonly [what: string, script: string, complaint: RegExp])[] = [
  ["run a string as code", "void setTimeout(() => new Function('1')())", /policy violated: (require-trusted-types-for|script-src)/],
  ["make markup from a string", MARKUP_FROM_STRING, /policy violated: require-trusted-types-for/],
  [
    "start a worker that is not the map's",
    "void setTimeout(() => new Worker('./data/index.json'))",
    /page error: TypeError: Not a worker of this page/,
  ],
  ["load a picture from elsewhere", "void (new Image().src = 'https://example.com/x.png')", /policy violated: img-src/],
  ["send anything elsewhere", "void fetch('https://example.com/').catch(() => {})", /policy violated: connect-src/],
  [
    "add a style element",
    "document.head.append(Object.assign(document.createElement('style'), { textContent: 'b{}' }))",
    /policy violated: style-src/,
  ],
  ["log an error", "console.error('broken')", /console error: broken/],
  ["throw into nowhere", "void setTimeout(() => { throw new Error('lost') })", /page error: Error: lost/],
  ["ask for a file that is not there", "void fetch('./data/nowhere.json')", /answer 404/],
];

for (const [what, script, complaint] of FORBIDDEN) {
  test(`a page that would ${what} fails its test`, async ({ page, complaints }) => {
    await page.goto("./");
    // What a test runs at once is allowed more than the page is; what it leaves for later is not.
    await page.evaluate(script);
    await expect.poll(() => complaints.join("\n")).toMatch(complaint);
    complaints.length = 0;
  });
}

test("a page that goes to another machine fails its test", async ({ page, complaints }) => {
  await page.goto("https://example.com/").catch(() => null);
  expect(complaints).toContain("request that leaves the machine: https://example.com/");
  complaints.length = 0;
});

test("the policy also holds on a host that sends no headers", async ({ page, complaints }) => {
  await page.route("**/*", async (route) => {
    const response = await route.fetch();
    const { "content-security-policy": _, ...headers } = response.headers();
    await route.fulfill({ response, headers });
  });
  await page.goto("./");
  await expect(page.getByRole("status").filter({ hasText: "events" })).toBeVisible();
  expect(complaints).toEqual([]);

  await page.evaluate(MARKUP_FROM_STRING);
  await expect.poll(() => complaints.join("\n")).toMatch(/policy violated: require-trusted-types-for/);
  complaints.length = 0;
});
