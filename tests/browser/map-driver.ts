import type { Locator, Page } from "@playwright/test";

/** A spot of the map, in pixels of the page. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** What the card beside the pointer says at a spot: its title, then its lines. */
export interface Sight {
  readonly at: Spot;
  readonly title: string;
  readonly words: string;
}

/** The map as a pointer meets it: pixels are pointed at, and the card beside the pointer is read. */
export interface MapDriver {
  /** Resolves when the map is drawn. Software drawing takes its time. */
  ready(): Promise<void>;
  pointAt(spot: Spot): Promise<Sight | null>;
  /** The nearest spot whose card has that title, or `null`; looked for outwards from `near`, in shares of the map. */
  find(title: string, near?: Spot): Promise<Sight | null>;
  /** Every spot of a grid that has a card. */
  survey(step: number): Promise<readonly Sight[]>;
  /** Points and clicks; says what was under the pointer. */
  click(title: string, near?: Spot): Promise<Sight>;
  drag(from: Spot, by: Spot): Promise<void>;
  box(): Promise<{ readonly x: number; readonly y: number; readonly width: number; readonly height: number }>;
}

const DRAWN = 60_000;
/** Between the spots of a search: less than a name is high. */
const STEP = 22;

export function driveMap(page: Page, frame: Locator): MapDriver {
  const card = frame.locator(".map-card");

  /** A hit-test waits for a frame, and React for a turn after it. */
  const settled = async () =>
    page.evaluate(
      async () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)))),
    );
  const box = async () => {
    const found = await frame.boundingBox();
    if (found === null) throw new Error("the map is not on the page");
    return found;
  };
  const pointAt = async (at: Spot): Promise<Sight | null> => {
    await page.mouse.move(at.x, at.y);
    await settled();
    const [words] = await card.allInnerTexts();
    if (words === undefined) return null;
    const [title = "", ...lines] = words.split("\n").filter((line) => line.trim() !== "");
    return { at, title, words: lines.join("\n") };
  };
  const spots = async (step: number): Promise<readonly Spot[]> => {
    const { x, y, width, height } = await box();
    const grid: Spot[] = [];
    for (let down = step / 2; down < height; down += step) {
      for (let along = step / 2; along < width; along += step) grid.push({ x: x + along, y: y + down });
    }
    return grid;
  };
  const find = async (title: string, near: Spot = { x: 0.5, y: 0.5 }): Promise<Sight | null> => {
    const { x, y, width, height } = await box();
    const away = (spot: Spot) => Math.hypot(spot.x - x - near.x * width, spot.y - y - near.y * height);
    for (const spot of (await spots(STEP)).toSorted((a, b) => away(a) - away(b))) {
      const sight = await pointAt(spot);
      if (sight?.title === title) return sight;
    }
    return null;
  };

  return {
    async ready() {
      await page.locator('[data-map="ready"]').waitFor({ timeout: DRAWN });
      // The card comes right after the map; whoever looks for words on it is quicker than any hand.
      await page.waitForFunction(() => performance.getEntriesByType("resource").some(({ name }) => /map-hover-card.*\.js$/.test(name)));
    },
    pointAt,
    find,
    async survey(step) {
      const sights: Sight[] = [];
      for (const spot of await spots(step)) {
        const sight = await pointAt(spot);
        if (sight !== null) sights.push(sight);
      }
      return sights;
    },
    async click(title, near) {
      const sight = await find(title, near);
      if (sight === null) throw new Error(`no spot of the map says “${title}”`);
      await page.mouse.click(sight.at.x, sight.at.y);
      return sight;
    },
    async drag(from, by) {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(from.x + by.x / 2, from.y + by.y / 2, { steps: 4 });
      await page.mouse.move(from.x + by.x, from.y + by.y, { steps: 4 });
      await settled();
      await page.mouse.up();
    },
    box,
  };
}
