import type { Page } from "@playwright/test";
import { expect, test } from "./driver.ts";
import { eventOf } from "./seed.ts";
import { measureTargets } from "./targets.ts";

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

/** Its own test below; and a line of credit, in the map. */
const EXCEPT = [".timeline-mark", ".map-borders summary"];

const VIEWS = {
  "": 20,
  "?sel=country/RUS&v=1": 20,
  "?sel=event/takeover&view=source&v=1": 10,
  "?t=nonsense&families=talks&actors=nobody&v=1": 12,
};

for (const [query, least] of Object.entries(VIEWS)) {
  test(`a finger meets everything that can be pressed, in each tab of ${query === "" ? "the first page" : query}`, async ({
    page,
    dateline,
  }) => {
    await page.goto(`./${query}`);
    for (const name of TABS.toReversed()) {
      await page.getByRole("tab", { name, exact: true }).tap();
      await expect(page.getByRole("tabpanel", { name, exact: true }).getByRole("button").first()).toBeVisible();
      await expect(page.locator(".ui-skeleton:visible")).toHaveCount(0);
      await dateline.filters.locator("[aria-expanded=false]").evaluateAll((folds) => {
        for (const fold of folds) if (fold instanceof HTMLElement) fold.click();
      });
      const { measured, small } = await measureTargets(page, { least: 44, except: EXCEPT });
      expect(small, name).toEqual([]);
      expect(measured, `targets seen in ${name}`).toBeGreaterThan(least);
    }
  });
}

test("a finger meets everything in the menu, the search and what has no place", async ({ page, dateline }) => {
  await dateline.open();
  await page.getByRole("button", { name: "Menu", exact: true }).tap();
  await expect(page.getByRole("radiogroup", { name: "View" })).toBeVisible();
  expect(await measureTargets(page, { least: 44, within: "header" })).toEqual({ measured: 7, small: [] });
  await page.getByRole("button", { name: "Menu", exact: true }).tap();
  await dateline.mapFrame.getByRole("button", { name: /^No place given/ }).tap();
  await expect(page.locator(".map-shelf .ui-skeleton")).toHaveCount(0);
  expect((await measureTargets(page, { least: 44, within: ".map-frame" })).small, "over the map").toEqual([]);
  const shelf = await measureTargets(page, { least: 44, within: ".map-shelf" });
  expect(shelf.small).toEqual([]);
  expect(shelf.measured).toBeGreaterThan(10);

  await page.getByRole("button", { name: "Search", exact: true }).tap();
  await page.getByRole("combobox", { name: /^Search/ }).fill("kab");
  await expect(page.getByRole("option").first()).toBeVisible();
  // An open list closes when the page scrolls, so these are measured where they stand.
  const heights = await page.getByRole("option").evaluateAll((options) => options.map((option) => option.getBoundingClientRect().height));
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
});

test("a tap up to 21 pixels beside the middle of a mark selects it, or whatever mark is nearer", async ({ page, dateline }) => {
  await dateline.open();
  await expect(dateline.timeline.locator("[data-event]").first()).toBeVisible();
  for (const side of [
    [21, 0],
    [-21, 0],
    [0, 21],
    [0, -21],
  ] as const) {
    const { x, y, event } = await groundBesideMark(page, side);
    await page.touchscreen.tap(x, y);
    await expect.poll(() => dateline.query(), `tapped at ${x}, ${y}`).toContain(`sel=event/${event}`);
    await page.getByRole("tab", { name: "Timeline", exact: true }).tap();
  }
});

test("who cannot pinch zooms the time axis with buttons, and out again", async ({ dateline }) => {
  await dateline.open();
  const out = dateline.timeline.getByRole("button", { name: "Zoom out", exact: true });
  const ticks = async () => dateline.timeline.locator(".timeline-tick").allTextContents();
  const before = await ticks();
  await expect(out).toBeDisabled();

  await dateline.timeline.getByRole("button", { name: "Zoom in", exact: true }).tap();
  await expect.poll(ticks).not.toEqual(before);
  await out.tap();
  await expect.poll(ticks).toEqual(before);
  await expect(out).toBeDisabled();
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

test.describe("on its side", () => {
  test.use({ viewport: { width: 844, height: 390 } });

  test("a phone has the sheet beside the map, both as high as there is room, and everything a finger wide", async ({ page, dateline }) => {
    await dateline.open();
    for (const name of TABS) {
      await page.getByRole("tab", { name, exact: true }).tap();
      await expect(page.locator(".ui-skeleton:visible")).toHaveCount(0);
      const [map, sheet] = [await dateline.map.box(), await page.getByRole("tabpanel", { name, exact: true }).boundingBox()];
      expect(sheet?.x, `${name} beside the map`).toBeGreaterThanOrEqual(map.x + map.width - 1);
      expect(Math.min(map.height, sheet?.height ?? 0), name).toBeGreaterThan(280);
      expect(await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.scrollHeight])).toEqual([844, 390]);
      const { measured, small } = await measureTargets(page, { least: 44, within: ".app-tabs", except: EXCEPT });
      expect(small, name).toEqual([]);
      expect(measured, name).toBeGreaterThan(5);
    }
  });
});

/** Empty ground that far from the middle of a mark to which no other mark is nearer. */
async function groundBesideMark(page: Page, [dx, dy]: readonly [number, number]) {
  return page.evaluate(
    ([right, down]) => {
      const marks = [...document.querySelectorAll<HTMLElement>("[data-event]")].map((mark) => ({
        event: mark.dataset["event"] ?? "",
        box: mark.getBoundingClientRect(),
      }));
      const away = ({ left, right: end, top, bottom }: DOMRect, x: number, y: number) =>
        Math.hypot(Math.max(0, left - x, x - end), Math.max(0, top - y, y - bottom));
      for (const { event, box } of marks) {
        const [x, y] = [box.x + box.width / 2 + right, box.y + box.height / 2 + down];
        const met = document.elementFromPoint(x, y);
        if (met === null || met.closest(".timeline-lane-plot, .timeline-lane-undated") === null || met.closest("button") !== null) continue;
        if (marks.every((other) => other.event === event || away(other.box, x, y) > away(box, x, y))) return { x, y, event };
      }
      throw new Error(`no mark has empty ground ${right}, ${down} beside it`);
    },
    [dx, dy] as const,
  );
}
