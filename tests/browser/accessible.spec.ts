import { barriers } from "./barriers.ts";
import { expect, test } from "./driver.ts";

const VIEWS = {
  "the first page": "",
  "a country that is selected": "?sel=country/RUS&v=1",
  "an event that is selected": "?sel=event/invitation&view=list&v=1",
  "the list": "?view=list&v=1",
  "the source with an event": "?sel=event/takeover&view=source&v=1",
  "a narrowed page": "?t=2021..2021&families=talks&actors=RUS&view=list&v=1",
  "the dark page": "?theme=dark&sel=country/RUS&v=1",
  "the dark source": "?theme=dark&sel=event/takeover&view=source&v=1",
};

for (const [what, query] of Object.entries(VIEWS)) {
  test(`nothing of ${what} shuts out a reader who cannot see or point`, async ({ page, dateline }) => {
    await dateline.open(query);
    await expect(page.locator(".ui-skeleton:visible")).toHaveCount(0);
    expect(await barriers(page)).toEqual([]);
  });
}

test("nothing of an open legend or shelf shuts out a reader who cannot see or point", async ({ page, dateline }) => {
  await dateline.open();
  await dateline.mapFrame.getByRole("button", { name: /^Legend/ }).click();
  await dateline.mapFrame.getByRole("button", { name: /^No place given/ }).click();
  expect(await barriers(page)).toEqual([]);
});

test("nothing of an open search shuts out a reader who cannot see or point", async ({ page, dateline }) => {
  await dateline.open("?view=list&v=1");
  await page.keyboard.press("/");
  await page.keyboard.type("kabul");
  await expect(page.getByRole("listbox").getByRole("option").first()).toBeVisible();
  // An open list hides the rest of the page from screen readers, and closes as soon as the focus leaves it; an option is
  // named by its label, and its quote describes it.
  expect(await barriers(page, ["aria-hidden-focus", "label-content-name-mismatch"])).toEqual([]);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("listbox")).toHaveCount(0);
  expect(await barriers(page)).toEqual([]);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });
  test("no tab of the sheet shuts out a reader who cannot see or point", async ({ page, dateline }) => {
    await dateline.open();
    for (const tab of ["Timeline", "Events", "Filters", "Details"]) {
      await page.getByRole("tab", { name: tab, exact: true }).tap();
      await expect(page.getByRole("tabpanel", { name: tab, exact: true })).toBeVisible();
      await expect(page.locator(".ui-skeleton:visible")).toHaveCount(0);
      expect(await barriers(page), tab).toEqual([]);
    }
  });
});

test("each landmark has a name of its own", async ({ page, dateline }) => {
  await dateline.open();
  await dateline.map.ready();
  for (const name of ["Map", "Timeline", "Filters"]) await expect(page.getByRole("region", { name, exact: true })).toHaveCount(1);
  await expect(dateline.details).toHaveCount(1);
  await dateline.view("Source");
  await expect(dateline.source).toHaveCount(1);
});
