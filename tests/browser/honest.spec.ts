import type { Page } from "@playwright/test";
import { expect, test } from "./driver.ts";

test("a country counts only what its events say, and one that is only named counts nothing", async ({ dateline }) => {
  await dateline.open();

  const counts = await dateline.countries();
  expect(Object.keys(counts).toSorted()).toEqual(["Afghanistan", "China", "Iran", "Pakistan", "Russia", "Tajikistan", "United States"]);
  await dateline.open("?sel=country/GBR&v=1");
  await expect(dateline.heading).toHaveText("United Kingdom");
  await expect(dateline.details.getByText(/^0 events\./)).toBeVisible();
  await dateline.open("?sel=country/KAZ&v=1");
  await expect(dateline.heading).toHaveText("Kazakhstan");
  await expect(dateline.details.getByText(/through .?Central Asia/)).toBeVisible();
  await expect(dateline.details.getByRole("button", { name: "Only this" })).toHaveCount(0);
});

test("wherever the pointer goes, the map claims nothing that the article does not say", async ({ dateline }) => {
  await dateline.open();
  await dateline.map.ready();

  const sights = await dateline.map.survey(50);
  const counts = await dateline.countries();
  const titled = (title: string) => sights.filter((sight) => sight.title === title);
  for (const { title, words } of sights) {
    const [, involved] = /Involved in (\d+) event/.exec(words) ?? [];
    if (involved !== undefined) expect(Number(involved), title).toBe(counts[title]);
    if (words.includes("said to be here")) expect(title).toBe("Kabul");
  }
  expect(titled("Russia").length).toBeGreaterThan(3);
  expect(titled("Kazakhstan").length).toBeGreaterThan(1);
  for (const { words } of titled("Kazakhstan")) expect(words).toContain("Named, but involved in no event");
  const arcs = [...new Set(sights.map(({ title }) => title).filter((title) => / [→↔–] /.test(title)))];
  expect(arcs.length).toBeGreaterThan(2);
  for (const arc of arcs) expect(arc).not.toMatch(/Central Asia|Kazakhstan|Kyrgyzstan|Turkmenistan|Uzbekistan|United Kingdom/);
});

test("no pin stands in Moscow: the ground there is of one colour with the rest of Russia", async ({ dateline }) => {
  await dateline.open("?map=7.5/55.75/37.62&v=1");
  await dateline.map.ready();

  const { x, y, width, height } = await dateline.map.box();
  const centre = { x: x + width / 2, y: y + height / 2 };
  const sight = await dateline.map.pointAt(centre);
  expect(sight?.title).toBe("Russia");
  await dateline.page.mouse.move(1, 1);
  const ramp = await shades(dateline.page);
  const beside = await colourAt(dateline.page, { x: centre.x + 90, y: centre.y + 60 });
  expect(nearest(beside, ramp)).toBe("--involvement-5");
});

test("the republics of Central Asia and the United Kingdom are not shaded, Tajikistan is", async ({ page, dateline }) => {
  const shadesIn = async (camera: Camera, spots: Readonly<Record<string, LngLat>>) => {
    await dateline.open(`?map=${camera.join("/")}&arcs=hidden&v=1`);
    await dateline.map.ready();
    const box = await dateline.map.box();
    const found: Record<string, string> = {};
    for (const [country, at] of Object.entries(spots)) {
      const spot = project(camera, at, box);
      expect((await dateline.map.pointAt(spot))?.title).toBe(country);
      await page.mouse.move(1, 1);
      await expect(dateline.mapFrame.locator(".map-card")).toHaveCount(0);
      found[country] = nearest(await colourAt(page, spot), await shades(page));
    }
    return found;
  };

  const inAsia = await shadesIn([4, 44, 68], {
    Kazakhstan: [74, 48.3],
    Kyrgyzstan: [75.6, 41.5],
    Turkmenistan: [58.3, 39.6],
    Uzbekistan: [62.6, 42.6],
    Tajikistan: [73.8, 38.3],
  });
  expect(inAsia).toEqual({
    Kazakhstan: "--land",
    Kyrgyzstan: "--land",
    Turkmenistan: "--land",
    Uzbekistan: "--land",
    Tajikistan: expect.stringMatching(/^--involvement-[1-4]$/),
  });
  expect(await shadesIn([5, 53, -1.5], { "United Kingdom": [-1.5, 53] })).toEqual({ "United Kingdom": "--land" });
});

type Camera = readonly [zoom: number, lat: number, lng: number];
type LngLat = readonly [lng: number, lat: number];

/** Where a point of the world is on the page: the Mercator projection, on a world of 512 pixels at zoom 0. */
function project(
  [zoom, lat, lng]: Camera,
  [pointLng, pointLat]: LngLat,
  { x, y, width, height }: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
) {
  const world = 512 * 2 ** zoom;
  const down = (degrees: number) => (0.5 - Math.log(Math.tan(Math.PI / 4 + (degrees * Math.PI) / 360)) / (2 * Math.PI)) * world;
  return { x: x + width / 2 + ((pointLng - lng) / 360) * world, y: y + height / 2 + down(pointLat) - down(lat) };
}

type Colour = readonly [red: number, green: number, blue: number];

/** What of the drawn page is at a spot, read back from a picture of it. */
async function colourAt(page: Page, { x, y }: { readonly x: number; readonly y: number }): Promise<Colour> {
  const picture = await page.screenshot({ clip: { x, y, width: 1, height: 1 } });
  return page.evaluate(
    async (source): Promise<Colour> => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = Object.assign(document.createElement("canvas"), { width: 1, height: 1 });
      const context = canvas.getContext("2d");
      context?.drawImage(image, 0, 0);
      const [red = 0, green = 0, blue = 0] = context?.getImageData(0, 0, 1, 1).data ?? [];
      return [red, green, blue];
    },
    `data:image/png;base64,${picture.toString("base64")}`,
  );
}

/** The colours a country may be filled with, by their property. */
async function shades(page: Page): Promise<ReadonlyMap<string, Colour>> {
  const entries = await page.evaluate(() => {
    const style = getComputedStyle(document.documentElement);
    const context = document.createElement("canvas").getContext("2d");
    return ["--land", "--involvement-1", "--involvement-2", "--involvement-3", "--involvement-4", "--involvement-5"].map((name) => {
      if (context !== null) {
        context.fillStyle = style.getPropertyValue(name);
        context.fillRect(0, 0, 1, 1);
      }
      const [red = 0, green = 0, blue = 0] = context?.getImageData(0, 0, 1, 1).data ?? [];
      return [name, [red, green, blue] as const] as const;
    });
  });
  return new Map(entries);
}

function nearest(colour: Colour, among: ReadonlyMap<string, Colour>): string {
  const away = ([red, green, blue]: Colour) => Math.abs(red - colour[0]) + Math.abs(green - colour[1]) + Math.abs(blue - colour[2]);
  const [best] = [...among].toSorted(([, a], [, b]) => away(a) - away(b));
  if (best === undefined || away(best[1]) > 24) return `rgb(${colour.join(", ")})`;
  return best[0];
}
