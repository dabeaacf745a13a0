import type { Locator } from "@playwright/test";
import { expect, test } from "./driver.ts";
import { eventOf } from "./seed.ts";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 1 });

const TABS = ["Timeline", "Events", "Filters", "Details"] as const;

test("the map stands above a sheet of four tabs, and nothing scrolls sideways", async ({ page, dateline }) => {
  await dateline.open();
  const tab = (name: string) => page.getByRole("tab", { name, exact: true });

  for (const name of TABS) {
    await tab(name).tap();
    await expect(tab(name)).toHaveAttribute("aria-selected", "true");
    const [map, sheet] = [await dateline.map.box(), await page.getByRole("tabpanel", { name, exact: true }).boundingBox()];
    expect(map.y + map.height, `${name} below the map`).toBeLessThanOrEqual((sheet?.y ?? 0) + 60);
    expect(await page.evaluate(() => [document.documentElement.scrollWidth, document.body.scrollWidth])).toEqual([390, 390]);
  }
  await tab("Events").tap();
  await expect(dateline.list.locator("ol > li")).toHaveCount(18);
  await tab("Filters").tap();
  await expect(dateline.choice("Talks")).toBeVisible();
});

test("a tap on a country opens its details, a quote opens the source, and Back returns", async ({ page, dateline }) => {
  const aid = eventOf("military-aid-tajikistan");
  await dateline.open();
  await dateline.map.ready();
  const { x, y, width, height } = await dateline.map.box();

  await page.touchscreen.tap(x + width * 0.8, y + height * 0.12);
  await expect(dateline.heading).toHaveText("Russia");
  await expect(page.getByRole("tab", { name: "Details", exact: true })).toHaveAttribute("aria-selected", "true");
  await dateline.details.getByRole("listitem").filter({ hasText: aid.label }).getByRole("button", { name: "Show in source" }).tap();
  await expect(dateline.source.getByRole("button", { name: aid.evidence[0].exact })).toBeInViewport();
  await page.goBack();
  await expect(dateline.heading).toHaveText("Russia");
});

test("the sheet grows to the whole and back, by its button and by its grip", async ({ page, dateline }) => {
  await dateline.open();
  const top = async () => (await page.getByRole("tablist").boundingBox())?.y ?? 0;
  const half = await top();

  await page.getByRole("button", { name: "Make the sheet larger" }).tap();
  await expect.poll(top).toBeLessThan(half - 100);
  await page.getByRole("button", { name: "Make the sheet smaller" }).tap();
  await expect.poll(top).toBeCloseTo(half, -1);
  const x = 195;
  await page.mouse.move(x, half - 12);
  await page.mouse.down();
  await page.mouse.move(x, half - 300, { steps: 6 });
  await page.mouse.up();
  await expect.poll(top).toBeLessThan(half - 100);
});

test("what is tapped is at least 44 pixels high and wide", async ({ page, dateline }) => {
  await dateline.open();
  const small: string[] = [];
  const measure = async (targets: Locator) => {
    for (const target of await targets.all()) {
      const box = await target.boundingBox();
      const name = (await target.getAttribute("aria-label")) ?? (await target.textContent()) ?? "";
      if (box !== null && (box.width < 43.5 || box.height < 43.5)) small.push(`${name.trim()}: ${box.width} × ${box.height}`);
    }
  };

  await measure(page.getByRole("banner").getByRole("button"));
  await measure(page.getByRole("tab"));
  await measure(page.getByRole("group", { name: "Map view" }).getByRole("button"));
  await measure(dateline.mapFrame.getByRole("button", { name: /^(Legend|No place given)/ }));
  await measure(dateline.timeline.getByRole("button", { name: /^Play/ }));
  await measure(page.getByRole("textbox", { name: /date$/ }));
  await page.getByRole("tab", { name: "Filters", exact: true }).tap();
  await measure(dateline.filters.locator("label").filter({ has: page.getByRole("checkbox") }));
  await page.getByRole("tab", { name: "Events", exact: true }).tap();
  await measure(dateline.list.getByRole("button", { name: "Show in source" }).first());
  expect(small).toEqual([]);
});

test("search, theme and the other views are in the bar and its menu", async ({ page, dateline }) => {
  await dateline.open();

  await page.getByRole("button", { name: "Search", exact: true }).tap();
  await page.getByRole("combobox", { name: /^Search/ }).fill("kabulov");
  await page
    .getByRole("option", { name: /Zamir Kabulov/ })
    .first()
    .tap();
  await expect(dateline.heading).toHaveText("Zamir Kabulov");
  await page.getByRole("button", { name: "Menu", exact: true }).tap();
  await page.getByRole("radiogroup", { name: "View" }).getByText("Source", { exact: true }).tap();
  await expect(dateline.source.locator("[data-start]").first()).toBeAttached();
});
