import type { Page } from "@playwright/test";
import { barriers } from "./barriers.ts";
import { expect, test, type Dateline } from "./driver.ts";
import { MANY, serveLargeSet } from "./large-set.ts";

/** However long the list is, the page has no more rows than these. */
const MOST = 50;

const rows = ({ list }: Dateline) => list.locator("ol > li");
const event = ({ list }: Dateline, n: number) => list.getByRole("button", { name: `Event ${n}`, exact: true });
const scrolled = ({ list }: Dateline) => list.locator(".list-scroll");

/** Of a set that still arrives an event is soon another one of its month. */
async function openWhole(page: Page, dateline: Dateline, query: string) {
  await serveLargeSet(page);
  await dateline.open(query);
  // The list follows the counts of the page a little later.
  await expect(dateline.list).toContainText("All 12,000 events");
}

async function expectFew({ length }: { readonly length: number }) {
  expect(length).toBeGreaterThan(3);
  expect(length).toBeLessThan(MOST);
}

/** The row at the top of what scrolls, which may be cut: where it is in its month, and how many pixels below the top it begins. */
async function top(dateline: Dateline) {
  return scrolled(dateline).evaluate((element) => {
    const edge = element.getBoundingClientRect().top;
    const row = [...element.querySelectorAll<HTMLElement>("ol > li")].find((each) => each.getBoundingClientRect().bottom > edge + 1);
    return {
      row: Number(row?.dataset["row"]),
      position: Number(row?.getAttribute("aria-posinset")),
      y: (row?.getBoundingClientRect().top ?? 0) - edge,
    };
  });
}

test("the last of thousands of events is reached by scrolling, and the page has few rows all the way", async ({ page, dateline }) => {
  await openWhole(page, dateline, "?view=list&v=1");
  await expect(event(dateline, 1)).toBeInViewport();
  await scrolled(dateline).hover();
  for (let turn = 0; turn < 12; turn++) {
    await page.mouse.wheel(0, 700);
    await expectFew(await rows(dateline).all());
  }
  await expect(event(dateline, 1)).toHaveCount(0);
  await expect(scrolled(dateline).locator(".ui-skeleton:visible")).toHaveCount(0);
  // As one who drags the scroll bar.
  for (const share of [0.25, 0.5, 0.75, 1]) {
    await scrolled(dateline).evaluate((element, to) => void (element.scrollTop = element.scrollHeight * to), share);
    await expect(rows(dateline).nth(8)).toBeInViewport();
    await expectFew(await rows(dateline).all());
  }
  await expect(event(dateline, 10_000)).toBeInViewport();
  await dateline.list.getByRole("button", { name: "Events 10,001–12,000, after these" }).click();
  await expect(event(dateline, 10_001)).toBeInViewport();
  await scrolled(dateline).evaluate((element) => void (element.scrollTop = element.scrollHeight));
  await expect(event(dateline, MANY)).toBeInViewport();
  await expectFew(await rows(dateline).all());
});

test("any event of thousands is reached by keyboard alone: its month, then it", async ({ page, dateline }) => {
  await openWhole(page, dateline, "?view=list&v=1");
  const months = dateline.list.getByRole("combobox", { name: "Go to" });
  await months.focus();
  await page.keyboard.press("End");
  await expect(months.locator("option:checked")).toHaveText("December 2019 · 25");
  const heading = dateline.list.getByRole("heading", { name: "December 2019 25" });
  await expect(heading).toBeInViewport();
  await page.keyboard.press("Tab");
  await expect(heading).toBeFocused();
  await expect(event(dateline, 11_976)).toBeInViewport();
  await page.keyboard.press("Tab");
  await expect(event(dateline, 11_976)).toBeFocused();
  await page.keyboard.press("End");
  await expect(rows(dateline).last()).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(event(dateline, MANY)).toBeFocused();
  await page.keyboard.press("Enter");
  await expect.poll(() => dateline.query()).toBe("?sel=event/e12000&view=list&v=1");
  await expect(event(dateline, MANY)).toBeInViewport();
});

test("the event with the focus is still there when it is scrolled away, and Tab goes on from it", async ({ page, dateline }) => {
  await openWhole(page, dateline, "?view=list&v=1");
  await event(dateline, 2).focus();
  await scrolled(dateline).evaluate((element) => void (element.scrollTop = 300_000));
  await expect(event(dateline, 1500)).toHaveCount(0);
  await expect(rows(dateline).nth(10)).toBeInViewport();
  await expect(event(dateline, 2)).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(event(dateline, 3)).toBeFocused();
  await expect(event(dateline, 3)).toBeInViewport();
});

test("a list that somebody reads stays where it is while the rest of the events arrives", async ({ page, dateline }) => {
  let arrive = () => {};
  await serveLargeSet(page, new Promise<void>((resolve) => (arrive = resolve)));
  await page.goto("./?view=list&v=1");
  await dateline.list.getByRole("combobox", { name: "Go to" }).selectOption("May 2010 · 13");
  // Of those that are there: every second, from the first.
  await expect(event(dateline, 9101)).toBeInViewport();
  await expect(scrolled(dateline).locator(".ui-skeleton:visible")).toHaveCount(0);
  await scrolled(dateline).hover();
  await page.mouse.wheel(0, 500);
  await page.waitForTimeout(500);
  const before = await top(dateline);
  expect(before.row).toBeGreaterThan(4549);
  arrive();
  await expect(dateline.list.getByText("All 12,000 events, in time order")).toHaveCount(1);
  await expect.poll(async () => (await top(dateline)).position).toBe(2 * before.position - 1);
  await expect(scrolled(dateline).locator(".ui-skeleton:visible")).toHaveCount(0);
  await page.waitForTimeout(500);
  const after = await top(dateline);
  expect(after.row).toBe(before.row);
  expect(Math.abs(after.y - before.y)).toBeLessThan(2);
});

test("a link to an event opens the list at it, and nothing of a long list shuts out a reader who cannot see or point", async ({
  page,
  dateline,
}) => {
  await openWhole(page, dateline, "?sel=event/e11000&view=list&v=1");
  await expect(event(dateline, 11_000)).toBeInViewport();
  const row = rows(dateline).filter({ has: page.getByRole("button", { name: "Event 11000", exact: true }) });
  await expect(row).toHaveAttribute("aria-posinset", "25");
  await expect(row).toHaveAttribute("aria-setsize", "25");
  await expect(page.locator(".ui-skeleton:visible")).toHaveCount(0);
  expect(await barriers(page)).toEqual([]);
});

test("the last event of a country that has thousands is reached in its panel, with few cards in the page", async ({ page, dateline }) => {
  await openWhole(page, dateline, "?sel=country/AFG&view=list&v=1");
  const { details } = dateline;
  const cards = details.locator(".panel-card");
  await details.getByRole("button", { name: "Show all 12,000 events" }).click();
  await expect(details.getByRole("button", { name: "Event 41", exact: true })).toBeInViewport();
  await details.getByRole("combobox", { name: "Events" }).selectOption("10,001–12,000 of 12,000");
  const first = details.getByRole("button", { name: "Event 8002", exact: true });
  await expect(first).toBeInViewport();
  await first.focus();
  await page.keyboard.press("End");
  await expect(details.getByRole("button", { name: "Event 12000", exact: true })).toBeInViewport();
  await expectFew(await cards.all());
  expect(await barriers(page)).toEqual([]);
  await details.getByRole("button", { name: "Show fewer" }).click();
  await expect(details.getByRole("button", { name: "Event 1", exact: true })).toBeInViewport();
  await expect(cards).toHaveCount(20);
});
