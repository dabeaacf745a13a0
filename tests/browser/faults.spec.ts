import type { Page, Route } from "@playwright/test";
import { expect, test } from "./driver.ts";
import { differingShare } from "./pictures.ts";

const LAND = "**/geo/land/**";

const FAULTS = {
  "is missing": async (page: Page, file: string) =>
    page.route(file, async (route) => route.fulfill({ status: 404, contentType: "text/html", body: "<h1>Not found</h1>" }), { times: 1 }),
  "is not what it should be": async (page: Page, file: string) =>
    page.route(file, async (route) => route.fulfill({ contentType: "application/json", body: '{"schema":1,"length":' }), { times: 1 }),
  "is of another version": async (page: Page, file: string) =>
    page.route(file, async (route) => route.fulfill({ contentType: "application/json", body: '{"schema":99}' }), { times: 1 }),
  "never comes": async (page: Page, file: string) => page.route(file, async (route) => route.abort("connectionreset"), { times: 4 }),
};

for (const [what, fail] of Object.entries(FAULTS)) {
  test(`when the file of the events ${what}, the page says so, and trying again works`, async ({ page, dateline, complaints }) => {
    await fail(page, "**/events.json*");
    await page.goto("./?sel=country/RUS&view=list&v=1");

    const alert = page.getByRole("alert");
    await expect(alert).toContainText("The events could not be loaded", { timeout: 30_000 });
    await expect(alert).toContainText("events.json");
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(dateline.status).toHaveText("18 of 18 events");
    await expect(dateline.heading).toHaveText("Russia");
    complaints.length = 0;
  });
}

test("when the words of the events do not come, the list still says what there is and can try again", async ({
  page,
  dateline,
  complaints,
}) => {
  await page.route("**/details/0.json*", async (route) => route.fulfill({ status: 404, body: "" }));
  await dateline.open("?view=list&v=1");

  const alert = dateline.list.getByRole("alert");
  await expect(alert).toContainText("could not be loaded");
  await page.unrouteAll({ behavior: "wait" });
  await alert.getByRole("button", { name: "Try again" }).click();
  await expect(dateline.list.getByRole("button", { name: "Taliban seize power in Afghanistan" })).toBeVisible();
  complaints.length = 0;
});

test("when the article does not come, the source says so and can try again", async ({ page, dateline, complaints }) => {
  await page.route("**/documents/*.json*", async (route) => route.fulfill({ status: 404, body: "" }), { times: 1 });
  await dateline.open("?view=source&v=1");

  await dateline.source.getByRole("alert").getByRole("button", { name: "Try again" }).click();
  await expect(dateline.source.getByText("the Taliban would accommodate their concerns")).toBeVisible();
  complaints.length = 0;
});

for (const [what, answer] of Object.entries({
  "is missing": async (route: Route) => route.fulfill({ status: 404, body: "" }),
  "does not come": async (route: Route) => route.abort("connectionreset"),
  "is not what it should be": async (route: Route) => route.fulfill({ contentType: "text/html", body: "<h1>Hello</h1>" }),
})) {
  test(`when the land ${what}, the map says so and the list has everything`, async ({ page, dateline, complaints }) => {
    await page.route(LAND, answer);
    await dateline.open();

    await expect(dateline.mapFrame.getByRole("alert")).toContainText("The map could not be loaded");
    await dateline.country("Russia").press("Enter");
    await expect(dateline.heading).toHaveText("Russia");
    await expect(dateline.list.locator("ol > li")).toHaveCount(18);
    complaints.length = 0;
  });
}

test("land that does not come later is drawn more coarsely, and asked for again when the network is back", async ({
  page,
  dateline,
  complaints,
}) => {
  await dateline.open("?sel=country/AFG&v=1");
  await dateline.map.ready();
  await page.route(LAND, async (route) => route.abort("connectionreset"));
  const refused = page.waitForEvent("requestfailed", (request) => request.url().includes("/land/4/"));
  await page.getByRole("button", { name: "Fit to selection" }).click();
  await refused;

  await expect(dateline.mapFrame).toHaveAttribute("data-map", "ready");
  expect((await dateline.map.find("Afghanistan"))?.title).toBe("Afghanistan");
  await page.unrouteAll({ behavior: "wait" });
  const answered = page.waitForResponse((response) => response.url().includes("/land/4/") && response.ok());
  await page.evaluate(() => window.dispatchEvent(new Event("online")));
  await answered;
  complaints.length = 0;
});

test("a map that looks at the open sea is there, and leads back", async ({ page, dateline }) => {
  await dateline.open("?map=6/-30/-120&v=1");
  await dateline.map.ready();
  await page.getByRole("button", { name: "Reset map" }).click();
  await expect.poll(async () => (await dateline.map.find("Russia", { x: 0.5, y: 0.2 }))?.title).toBe("Russia");
});

test("when the map's own code does not come, everything else works", async ({ page, dateline, complaints }) => {
  await page.route("**/assets/map-canvas-*.js", async (route) => route.abort("connectionreset"));
  await dateline.open();

  await expect(dateline.mapFrame.getByRole("alert")).toContainText("The map could not be loaded");
  await dateline.marks("takeover").first().press("Enter");
  await expect(dateline.heading).toHaveText("Taliban seize power in Afghanistan");
  complaints.length = 0;
});

test("without WebGL the map says so and the list takes its place", async ({ page, dateline }) => {
  await page.addInitScript(() => {
    const real = HTMLCanvasElement.prototype.getContext;
    Object.defineProperty(HTMLCanvasElement.prototype, "getContext", {
      value(this: HTMLCanvasElement, kind: string, ...rest: readonly unknown[]) {
        return kind.startsWith("webgl") ? null : (Reflect.apply(real, this, [kind, ...rest]) as unknown);
      },
    });
  });
  await dateline.open();

  await expect(page.getByText(/cannot draw the map/)).toBeVisible();
  await expect(dateline.list.locator("ol > li")).toHaveCount(18);
  await dateline.country("Russia").press("Enter");
  await expect(dateline.heading).toHaveText("Russia");
});

test("a map whose graphics are taken away comes back with its shades, names and arcs", async ({ page, dateline }) => {
  await dateline.open("?sel=country/RUS&v=1");
  await dateline.map.ready();
  const arcs = async () => (await dateline.map.find("Russia → Tajikistan", { x: 0.57, y: 0.55 }))?.title;
  expect(await arcs()).toBe("Russia → Tajikistan");
  await page.mouse.move(2, 2);
  const before = await dateline.mapFrame.locator("canvas").screenshot();

  await page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>("section[aria-label=Map] canvas");
    const context = canvas?.getContext("webgl2")?.getExtension("WEBGL_lose_context");
    context?.loseContext();
    setTimeout(() => context?.restoreContext(), 300);
  });
  await expect(dateline.mapFrame).toHaveAttribute("data-map", "lost");
  await dateline.map.ready();
  expect(await arcs()).toBe("Russia → Tajikistan");
  await page.mouse.move(2, 2);
  await expect.poll(async () => differingShare(page, before, await dateline.mapFrame.locator("canvas").screenshot())).toBeLessThan(0.01);
});
