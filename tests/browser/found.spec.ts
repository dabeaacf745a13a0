import { expect, test } from "./driver.ts";
import { EVENTS } from "./seed.ts";

test("every event is in the list, with the words it rests on", async ({ dateline }) => {
  await dateline.open("?view=list&v=1");
  const { list } = dateline;

  await expect(list.locator("ol > li")).toHaveCount(EVENTS.length);
  for (const { label, evidence } of EVENTS) {
    const row = list.locator("ol > li").filter({ has: list.page().getByRole("button", { name: label, exact: true }) });
    await expect(row).toHaveCount(1);
    await expect(row.locator("blockquote")).toHaveText(`“${evidence[0].exact}”`);
  }
});

for (const lanes of ["actor", "kind"]) {
  test(`every event is on the timeline, or in its undated lane, with lanes by ${lanes}`, async ({ dateline }) => {
    await dateline.open(`?view=list&lanes=${lanes}&v=1`);
    await expect(dateline.timeline.getByRole("list", { name: `Events by ${lanes}` })).toBeVisible();

    for (const { id, label, undated } of EVENTS) {
      const marks = dateline.marks(id);
      await expect(marks.first(), id).toHaveAttribute("aria-label", new RegExp(`^${escaped(label)}, .*${undated ? "undated$" : ""}`));
      const inUndated = dateline.timeline.locator(`.timeline-lane-undated [data-event="${id}"]`);
      expect(await inUndated.count(), `${id} in the undated lane`).toBe(undated ? await marks.count() : 0);
    }
  });
}

test("every event is on the map at the place its text gives, or on the shelf of those without one", async ({ page, dateline }) => {
  await dateline.open();
  await dateline.map.ready();
  const { mapFrame, details } = dateline;

  const shelf = mapFrame.getByRole("button", { name: /^No place given/ });
  const unplaced = EVENTS.filter(({ place }) => place === null);
  await expect(shelf).toHaveText(`No place given (${unplaced.length})`);
  await shelf.click();
  for (const { label } of unplaced) await expect(mapFrame.getByRole("button", { name: label, exact: true })).toBeVisible();
  await shelf.click();

  for (const { id, label, place } of EVENTS) {
    if (place?.kind !== "country" && place?.kind !== "region") continue;
    await dateline.country(place.name).press("Enter");
    await expect(dateline.heading).toHaveText(place.name);
    await expect(details.getByRole("button", { name: label, exact: true }).first(), id).toBeVisible();
  }

  const cities = EVENTS.filter(({ place }) => place?.kind === "city");
  expect(cities.map(({ place }) => place?.name)).toEqual(["Kabul"]);
  const sight = await dateline.map.click("Kabul", { x: 0.55, y: 0.7 });
  expect(sight.words).toContain("1 event said to be here");
  await expect(dateline.heading).toHaveText(cities[0]?.label ?? "");
  await page.keyboard.press("Escape");
});

test("every event's words are highlighted in the source, all of them", async ({ dateline }) => {
  await dateline.open("?view=source&v=1");
  await expect(dateline.source.locator("[data-start]").first()).toBeVisible();

  for (const { id, label, evidence } of EVENTS) {
    await dateline.marks(id).first().press("Enter");
    await expect(dateline.source.getByRole("button", { name: "Details", exact: true })).toBeVisible();
    await expect(dateline.source.getByText(label, { exact: true })).toBeVisible();
    const strong = await dateline.source
      .locator('[data-start][aria-pressed="true"]')
      .evaluateAll((marks) =>
        marks.map((mark) => [Number(mark.getAttribute("data-start")), Number(mark.getAttribute("data-end"))] as const),
      );
    for (const { exact, start } of evidence) {
      expect(
        strong.some(([from, to]) => from <= start && start < to),
        `${id}: “${exact}”`,
      ).toBe(true);
    }
  }
});

test("every number of the first page opens the list of what it counts", async ({ page, dateline }) => {
  await dateline.open();
  const { details } = dateline;
  const opened = details.locator(".panel-opened");
  const lists = {
    undated: opened.locator("li blockquote"),
    "no place given": opened.locator("li blockquote"),
    relations: opened.locator("li blockquote"),
    "other actors involved": opened.locator("li"),
    "countries involved": opened.locator("li").filter({ hasNotText: "Central Asia" }),
  };

  for (const [words, listed] of Object.entries(lists)) {
    const tile = details.getByRole("button", { name: new RegExp(`^\\d+ ${words}$`) });
    const count = Number.parseInt((await tile.textContent()) ?? "", 10);
    expect(count, words).toBeGreaterThan(0);
    await tile.click();
    await expect(tile).toHaveAttribute("aria-expanded", "true");
    await expect(listed.and(details.locator(":not(:has(:text-is('0')))")), words).toHaveCount(count);
  }
  await details.getByRole("button", { name: "18 events", exact: true }).click();
  await expect(dateline.list.locator("ol > li")).toHaveCount(18);
  await page.goBack();
  await expect(dateline.list).toHaveCount(0);
});

test("every number of a country opens the list of what it counts", async ({ page, dateline }) => {
  await dateline.open();
  const counts = await dateline.countries();
  expect(Object.keys(counts)).toHaveLength(7);
  const cards = dateline.details.getByRole("button", { name: "Copy as citation", exact: true });
  for (const [name, count] of Object.entries(counts)) {
    await dateline.country(name).press("Enter");
    await expect(dateline.heading).toHaveText(name);
    await expect(cards, name).toHaveCount(count);
  }

  await dateline.country("Russia").press("Enter");
  await dateline.details.getByRole("button", { name: "Russia and Taliban, 4 events" }).click();
  await expect(dateline.details).toContainText("4 events between them");
  const sections = dateline.details.getByRole("region");
  await expect(sections.filter({ hasText: /^Russia → Taliban/ }).getByRole("button", { name: "Copy as citation" })).toHaveCount(2);
  await page.getByRole("button", { name: "Back", exact: true }).click();
  await expect(dateline.heading).toHaveText("Russia");
});

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
