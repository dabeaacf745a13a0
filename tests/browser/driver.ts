import type { Locator, Page } from "@playwright/test";
import { driveMap, type MapDriver } from "./map-driver.ts";
import { expect, test as base } from "./page.ts";

export { expect };

/** The page in the words of who uses it. */
export interface Dateline {
  readonly page: Page;
  readonly map: MapDriver;
  /** The part of the page that the map is in. */
  readonly mapFrame: Locator;
  readonly timeline: Locator;
  readonly filters: Locator;
  readonly details: Locator;
  readonly source: Locator;
  readonly list: Locator;
  /** The line that counts: "18 of 18 events". */
  readonly status: Locator;
  /** Of the Details: the name of what is selected. */
  readonly heading: Locator;
  /** Opens an address of the app, from the `?`, and waits for its events. */
  open(query?: string): Promise<void>;
  view(name: "Map" | "List" | "Source"): Promise<void>;
  /** The list **Countries**: what it says of each. */
  countries(): Promise<Readonly<Record<string, number>>>;
  country(name: string): Locator;
  slider(handle: "From" | "To"): Locator;
  /** Drags a handle of the range to a spot of the page. */
  drag(handle: "From" | "To", x: number): Promise<void>;
  typeDate(handle: "From" | "To", text: string): Promise<void>;
  /** The marks of an event on the timeline, one per lane. */
  marks(event: string): Locator;
  /** Ids of the events with a mark in the range, in any lane. */
  marksInRange(): Promise<readonly string[]>;
  /** A choice of a filter, by the words before its count. */
  choice(name: string): Locator;
  /** The link that "Copy link" copies. */
  copyLink(): Promise<string>;
  /** The query of the address, `""` when there is none. */
  query(): string;
  notice(): Locator;
}

interface Fixtures {
  readonly dateline: Dateline;
}

export const test = base.extend<Fixtures>({
  dateline: async ({ page }, use) => {
    await use(drive(page));
  },
});

export function drive(page: Page): Dateline {
  const mapFrame = page.locator('section[aria-label="Map"]');
  const timeline = page.getByRole("region", { name: "Timeline", exact: true });
  const status = page.getByRole("status").filter({ hasText: / of [\d,]+ events?/ });
  const details = page.getByRole("complementary", { name: "Details", exact: true });
  const countries = page.getByRole("list", { name: "Countries", exact: true });
  const slider = (handle: "From" | "To") => page.getByRole("slider", { name: handle, exact: true });

  return {
    page,
    map: driveMap(page, mapFrame),
    mapFrame,
    timeline,
    filters: page.getByRole("region", { name: "Filters", exact: true }),
    details,
    source: page.getByRole("region", { name: "Source", exact: true }),
    list: page.getByRole("region", { name: "Events", exact: true }),
    status,
    heading: details.getByRole("heading", { level: 2 }),
    async open(query = "") {
      await page.goto(`./${query}`);
      await expect(status).toBeVisible({ timeout: 20_000 });
    },
    async view(name) {
      // The radio button itself is drawn by its label.
      await page.getByRole("radiogroup", { name: "View" }).getByText(name, { exact: true }).click();
      await expect(page.getByRole("radio", { name, exact: true })).toBeChecked();
    },
    async countries() {
      const words = await countries.getByRole("button").allInnerTexts();
      return Object.fromEntries(
        words.flatMap((each) => {
          const [, name, count] = /^(.*), (\d+) events?$/.exec(each) ?? [];
          return name === undefined || count === undefined ? [] : [[name, Number(count)]];
        }),
      );
    },
    country: (name) => countries.getByRole("button", { name: new RegExp(`^${name}, `) }),
    slider,
    async drag(handle, x) {
      const grip = await slider(handle).boundingBox();
      if (grip === null) throw new Error(`the handle ${handle} is not on the page`);
      const [fromX, y] = [grip.x + grip.width / 2, grip.y + grip.height / 2];
      await page.mouse.move(fromX, y);
      await page.mouse.down();
      await page.mouse.move(x, y, { steps: 8 });
      await page.mouse.up();
    },
    async typeDate(handle, text) {
      const box = page.getByRole("textbox", { name: `${handle} date`, exact: true });
      await box.click();
      await box.fill(text);
      await box.press("Enter");
    },
    marks: (event) => timeline.locator(`[data-event="${event}"]`),
    async marksInRange() {
      const ids = await timeline
        .locator("[data-event]:not([data-outside])")
        .evaluateAll((marks) => marks.map((mark) => mark.getAttribute("data-event") ?? ""));
      return [...new Set(ids)].toSorted();
    },
    choice: (name) =>
      page.getByRole("region", { name: "Filters", exact: true }).getByRole("checkbox", { name: new RegExp(`^${name}\\s?, \\d+ events?$`) }),
    async copyLink() {
      await page.getByRole("button", { name: "Copy link", exact: true }).click();
      await expect(page.getByRole("button", { name: "Copied", exact: true })).toBeVisible();
      return page.evaluate(async () => navigator.clipboard.readText());
    },
    query: () => new URL(page.url()).search,
    notice: () => page.locator("[aria-live=polite]").getByRole("paragraph"),
  };
}
