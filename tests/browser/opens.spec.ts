import { createDeferred } from "../../src/data/deferred.ts";
import { expect, mapIsDrawn, test } from "./page.ts";

test("the page opens with its landmarks and counts every event", async ({ page }) => {
  await page.goto("./");

  await expect(page.getByRole("status").filter({ hasText: "18 of 18 events" })).toBeVisible();
  for (const name of ["Map", "Timeline", "Filters", "Details"]) {
    await expect(
      page
        .getByRole("region", { name, exact: true })
        .or(page.getByRole("complementary", { name, exact: true }))
        .first(),
    ).toBeVisible();
  }
});

test("the map draws, and does so without a request to any other machine", async ({ page }) => {
  await page.goto("./");

  await mapIsDrawn(page);
});

test("a timeline that comes after the map leaves the map as large as it was, and every name where it stood", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const timeline = createDeferred<undefined>();
  await page.route(/\/timeline-view[^/]*\.js$/, async (route) => {
    await timeline.promise;
    await route.continue();
  });
  await page.goto("./");
  await mapIsDrawn(page);
  const map = page.getByRole("region", { name: "Map", exact: true });
  const early = await map.boundingBox();
  await expect(page.getByRole("region", { name: "Timeline", exact: true })).toHaveCount(0);

  timeline.resolve(undefined);
  await expect(page.getByRole("region", { name: "Timeline", exact: true })).toBeVisible();

  expect(await map.boundingBox()).toEqual(early);
});
