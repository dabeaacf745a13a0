import { expect, test } from "./driver.ts";
import { differingShare } from "./pictures.ts";

test("what is drawn on the map opens what it stands for: an arc its pair, a badge its actor, a name its country or region", async ({
  page,
  dateline,
}) => {
  await dateline.open();
  await dateline.map.ready();

  await dateline.map.click("Russia → Tajikistan", { x: 0.55, y: 0.5 });
  await expect(dateline.heading).toHaveText(/Russia.*Tajikistan/);
  await expect(dateline.details.getByRole("button", { name: "Copy as citation" })).not.toHaveCount(0);
  await dateline.map.click("Taliban", { x: 0.42, y: 0.7 });
  await expect(dateline.heading).toHaveText("Taliban");
  await dateline.map.click("Central Asia", { x: 0.5, y: 0.4 });
  await expect(dateline.heading).toHaveText("Central Asia");
  await dateline.map.click("Tajikistan", { x: 0.6, y: 0.62 });
  await expect(dateline.heading).toHaveText("Tajikistan");
  await page.getByRole("button", { name: "Back", exact: true }).click();
  await expect(dateline.heading).toHaveText("Central Asia");
});

test("pointing at a country lights up its events on the timeline, and leaving it lets go", async ({ page, dateline }) => {
  await dateline.open();
  await dateline.map.ready();

  const sight = await dateline.map.find("Tajikistan", { x: 0.6, y: 0.62 });
  expect(sight?.words).toContain("Involved in 3 events");
  await expect(dateline.marks("military-aid-tajikistan").first()).not.toHaveAttribute("data-faded");
  await expect(dateline.marks("takeover").first()).toHaveAttribute("data-faded");
  await page.mouse.move(2, 2);
  await expect(dateline.timeline.locator("[data-faded]")).toHaveCount(0);
  await expect(dateline.mapFrame.locator(".map-card")).toHaveCount(0);
});

test("a click on empty sea and a drag leave the selection as it is", async ({ page, dateline }) => {
  await dateline.open("?sel=actor/taliban&map=3/10/65&v=1");
  await dateline.map.ready();
  const { x, y, width, height } = await dateline.map.box();
  const centre = { x: x + width / 2, y: y + height / 2 };

  expect(await dateline.map.pointAt(centre)).toBeNull();
  await page.mouse.click(centre.x, centre.y);
  await expect(dateline.heading).toHaveText("Taliban");
  const before = dateline.query();
  await dateline.map.drag(centre, { x: 0, y: -140 });
  await expect.poll(() => dateline.query()).not.toBe(before);
  await expect(dateline.heading).toHaveText("Taliban");
  expect(dateline.query()).toContain("sel=actor/taliban");
});

test("Fit brings the selection into sight, Reset the whole frame, and the frame is in no link", async ({ page, dateline }) => {
  await dateline.open("?sel=country/TJK&v=1");
  await dateline.map.ready();

  await page.getByRole("button", { name: "Fit to selection", exact: true }).click();
  await expect.poll(() => dateline.query()).toMatch(/map=[\d.]+\/3[789]\.\d+\/7[01]\.?\d*/);
  await page.getByRole("button", { name: "Reset map", exact: true }).click();
  await expect.poll(() => dateline.query()).toBe("?sel=country/TJK&v=1");
});

test("the arcs can be hidden, and nothing points at them any more", async ({ page, dateline }) => {
  await dateline.open();
  await dateline.map.ready();
  // Arcs keep clear of an open legend, so it is opened first.
  await dateline.mapFrame.getByRole("button", { name: /^Legend/ }).click();
  const arc = await dateline.map.find("Russia → Tajikistan", { x: 0.55, y: 0.4 });
  if (arc === null) throw new Error("no arc");

  await dateline.mapFrame.getByRole("button", { name: "Hide arcs", exact: true }).click();
  await expect.poll(() => dateline.query()).toBe("?arcs=hidden&v=1");
  // The map answers after the page.
  await expect.poll(async () => (await dateline.map.pointAt(arc.at))?.title).not.toBe("Russia → Tajikistan");
  await page.goBack();
  await expect.poll(async () => (await dateline.map.pointAt(arc.at))?.title).toBe("Russia → Tajikistan");
});

test("light and dark: a click changes the theme for the visit, and it goes into no link", async ({ page, dateline }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await dateline.open("?sel=country/RUS&view=list&v=1");
  const paper = async () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  const dark = await paper();

  await page.getByRole("button", { name: /^Theme: / }).click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "light");
  expect(await paper()).not.toBe(dark);
  expect(dateline.query()).toBe("?sel=country/RUS&view=list&v=1");
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "light");
});

test("the map makes no shader for a sky, and few for its marks: each keeps its reader waiting", async ({ page, dateline }) => {
  await page.addInitScript(() => {
    const sources: string[] = [];
    const { shaderSource, linkProgram } = WebGL2RenderingContext.prototype;
    WebGL2RenderingContext.prototype.shaderSource = function (shader, source) {
      sources.push(source);
      shaderSource.call(this, shader, source);
    };
    WebGL2RenderingContext.prototype.linkProgram = function (program) {
      document.documentElement.dataset["programs"] = String(Number(document.documentElement.dataset["programs"] ?? 0) + 1);
      document.documentElement.dataset["sky"] = String(sources.some((source) => source.includes("u_sky_color")));
      linkProgram.call(this, program);
    };
  });
  await dateline.open();
  await dateline.map.ready();
  const root = page.locator("html");
  await expect(root).toHaveAttribute("data-sky", "false");
  const programs = Number(await root.getAttribute("data-programs"));
  expect(programs).toBeGreaterThan(5);
  expect(programs).toBeLessThanOrEqual(9);
});

test("the map that a filter leaves is the one that its link draws, and without it the whole is back", async ({ page, dateline }) => {
  const canvas = dateline.mapFrame.locator("canvas");
  const drawn = async (query: string) => {
    await dateline.open(query);
    await dateline.map.ready();
    await page.mouse.move(2, 2);
    return canvas.screenshot();
  };
  const filtered = await drawn("?families=talks&v=1");
  const whole = await drawn("");
  expect(await differingShare(page, whole, filtered)).toBeGreaterThan(0.1);

  const choice = page.getByRole("region", { name: "Filters", exact: true }).getByText("Talks", { exact: true });
  for (const picture of [filtered, whole]) {
    await choice.click();
    await page.mouse.move(2, 2);
    // The first picture's names may be a part of a pixel off.
    await expect.poll(async () => differingShare(page, picture, await canvas.screenshot())).toBeLessThan(0.04);
  }
});
