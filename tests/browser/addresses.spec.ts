import { expect, test } from "./driver.ts";

/** Links that nobody of good will writes; with words of the one notice they get, `null` for none. */
const HOSTILE: readonly (readonly [what: string, query: string, notice: RegExp | null])[] = [
  ["a camera at infinity", "?map=Infinity/Infinity/NaN", /map position/],
  ["a camera with exponents and far outside the world", "?map=1e308/-9e99/1e21", /map position/],
  ["a camera at the pole", "?map=5/89.9/10", /map position/],
  ["a camera nearer than the map goes, at the end of the world", "?map=22/84.9/-179.9", null],
  ["an event that does not exist", "?sel=event/no-such-event", /selection.*event\/no-such-event/],
  ["a selection that climbs out of the folder", "?sel=../../../etc/passwd", /selection/],
  ["a range that runs backwards", "?t=2021..2018", /time range/],
  ["a range of a day that does not exist", "?t=2021-02-30..2021-13-99", /time range/],
  ["a filter of which nothing is known", "?actors=nobody~no-one", /actor/],
  ["names of objects' own parts", "?actors=__proto__~constructor&sel=actor/toString&countries=hasOwnProperty", /actor/],
  ["markup and script", "?q=<script>alert(1)</script>&sel=<img src=x onerror=alert(1)>", /selection/],
  ["percent signs that mean nothing", "?q=%E0%A4%A&sel=%ZZ%&t=%00%01", /time range|selection/],
  ["more characters than are read", `?actors=${"a~".repeat(6000)}`, /actor/],
  ["an address of a dataset elsewhere", "?ds=https://example.com/evil", /dataset/],
  ["the same parameter many times", `?view=list${"&view=source".repeat(50)}`, /view/],
  ["parameters of another site", "?utm_source=chat&fbclid=1&debug=true&v=1", null],
  ["a version that is yet to come", "?families=talks&v=999", /version/],
];

for (const [what, query, notice] of HOSTILE) {
  test(`a link with ${what} opens the page all the same, and says what it left out`, async ({ page, dateline }) => {
    // The list is quicker than the map; a camera needs the map.
    const link = /[?&](map|view)=/.test(query) ? query : `${query}&view=list`;
    await dateline.open(link);

    await expect(dateline.timeline).toBeVisible();
    await expect(dateline.status).toHaveText(/^\d+ of 18 events/);
    if (notice === null) await expect(dateline.notice()).toHaveCount(0);
    else {
      await expect(dateline.notice()).toHaveCount(1);
      await expect(dateline.notice()).toHaveText(notice);
      await page.getByRole("button", { name: "Close this message" }).click();
      await expect(dateline.notice()).toHaveCount(0);
    }
    // The address stays what somebody sent, until something is done.
    expect(dateline.query()).toBe(new URL(`http://localhost/${link}`).search);
    await dateline.choice("Force").press(" ");
    await expect.poll(() => dateline.query()).toMatch(/families=force/);
  });
}

test("a list of which nothing is known matches nothing, and never everything", async ({ dateline }) => {
  await dateline.open("?actors=nobody&view=list&v=1");
  await expect(dateline.status).toHaveText("0 of 18 events");
});

test("a link to each kind of selection opens it", async ({ dateline }) => {
  const headings = {
    "event/takeover": "Taliban seize power in Afghanistan",
    "country/TJK": "Tajikistan",
    "actor/taliban": "Taliban",
    "actor/RUS": "Russia",
    "region/M49-143": "Central Asia",
    "pair/RUS~taliban": /Russia.*Taliban/,
    "document/sam-russia-invites-taliban": "Russia to invite Taliban to participate in Afghanistan talks on 20 October",
    "country/FRA": "France",
  };
  for (const [sel, heading] of Object.entries(headings)) {
    await dateline.open(`?sel=${sel}&view=list&v=1`);
    await expect(dateline.heading).toHaveText(heading);
  }
});

test("a link restores all that it says, and the page writes the same link again", async ({ page, dateline }) => {
  const query =
    "?t=2021-03..2021-10-20&families=support~talks&status=occurred~planned&certainty=certain&sel=country/RUS&map=4.25/38.9/66.4&lanes=kind&axis=even&arcs=hidden&v=1";
  await dateline.open(query);
  await dateline.map.ready();

  await expect(dateline.slider("From")).toHaveAttribute("aria-valuetext", "1 March 2021");
  await expect(dateline.choice("Talks")).toBeChecked();
  await expect(dateline.choice("Occurred")).toBeChecked();
  await expect(dateline.choice("Only what is certain")).toBeChecked();
  await expect(dateline.heading).toHaveText("Russia");
  await expect(dateline.timeline.getByRole("list", { name: "Events by kind" })).toBeVisible();
  await expect(dateline.timeline.getByRole("checkbox", { name: "Fold gaps" })).not.toBeChecked();
  expect(dateline.query()).toBe(query);
  await dateline.choice("Force").press(" ");
  await expect.poll(() => dateline.query()).toBe(query.replace("support~talks", "force~support~talks"));
  await page.goBack();
  await expect.poll(() => dateline.query()).toBe(query);
  await expect(dateline.choice("Force")).not.toBeChecked();
});

test("back and forward go through the very same views", async ({ page, dateline }) => {
  await dateline.open("?view=list&v=1");
  const look = async () => ({
    query: dateline.query(),
    status: await dateline.status.textContent(),
    heading: await dateline.heading.allTextContents(),
    countries: await dateline.list.isVisible(),
  });
  await expect(dateline.list.locator("ol > li")).toHaveCount(18);
  const views = [await look()];
  const saw = async (query: string, status: string) => {
    await expect.poll(() => dateline.query()).toBe(query);
    await expect(dateline.status).toHaveText(status);
    views.push(await look());
  };
  await dateline.choice("Talks").press(" ");
  await saw("?families=talks&view=list&v=1", "4 of 18 events");
  await dateline.list.getByRole("button", { name: /^Russia hosts/ }).press("Enter");
  await expect(dateline.heading).toHaveText(/^Russia hosts/);
  await saw("?families=talks&sel=event/conference-2021-03&view=list&v=1", "4 of 18 events");
  await dateline.typeDate("From", "2021");
  await saw("?t=2021..end&families=talks&sel=event/conference-2021-03&view=list&v=1", "3 of 18 events");
  await dateline.view("Source");
  await expect(dateline.source).toBeVisible();
  await saw("?t=2021..end&families=talks&sel=event/conference-2021-03&view=source&v=1", "3 of 18 events");

  for (const view of views.toReversed().slice(1)) {
    await page.goBack();
    await expect.poll(look).toEqual(view);
  }
  for (const view of views.slice(1)) {
    await page.goForward();
    await expect.poll(look).toEqual(view);
  }
});

test("typing, dragging and zooming do not litter the history", async ({ page, dateline }) => {
  await dateline.open();
  await dateline.map.ready();
  const before = await page.evaluate(() => history.length);

  await dateline.filters.getByRole("searchbox").pressSequentially("haqqanis", { delay: 40 });
  await expect.poll(() => dateline.query()).toContain("q=haqqanis");
  await page.getByRole("button", { name: "Zoom in", exact: true }).first().click();
  await expect.poll(() => dateline.query()).toContain("map=");
  expect(await page.evaluate(() => history.length)).toBe(before + 1);
  await page.goBack();
  await expect(dateline.status).toHaveText("18 of 18 events");
});
