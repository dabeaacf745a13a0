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
