import { expect, test, type Dateline } from "./driver.ts";
import { EVENTS } from "./seed.ts";

const countOf = async (dateline: Dateline, name: string) =>
  Number(/, (\d+) events?$/.exec((await dateline.choice(name).getAttribute("aria-label")) ?? (await accessibleName(dateline, name)))?.[1]);

const accessibleName = async (dateline: Dateline, name: string) =>
  dateline.choice(name).evaluate((box: HTMLInputElement) => (box.labels?.[0]?.textContent ?? "").replace(/\s+/g, " "));

test("the count beside a choice is how many events it leaves", async ({ page, dateline }) => {
  await dateline.open("?view=list&v=1");

  for (const name of ["Talks", "Support", "Pressure", "Force", "Statement", "Occurred", "Planned", "Feared", "Russia", "Taliban"]) {
    const count = await countOf(dateline, name);
    await dateline.filters.getByRole("button", { name: `Only ${name}`, exact: true }).press("Enter");
    await expect(dateline.status, name).toHaveText(`${count} of 18 events`);
    await expect(dateline.list.locator("ol > li")).toHaveCount(count);
    await page.getByRole("group", { name: "What narrows the events" }).getByRole("button", { name: "Reset", exact: true }).click();
  }
  await expect(dateline.status).toHaveText("18 of 18 events");
});

test("counts follow the other filters, and a second choice of the same kind adds", async ({ dateline }) => {
  await dateline.open("?view=list&v=1");

  await dateline.choice("Talks").press(" ");
  await expect(dateline.status).toHaveText("4 of 18 events");
  // Those of its own kind stay what they would add; the others say what is left.
  expect(await countOf(dateline, "Support")).toBe(3);
  const planned = await countOf(dateline, "Planned");
  expect(planned).toBe(2);
  await dateline.choice("Support").press(" ");
  await expect(dateline.status).toHaveText("7 of 18 events");
  await dateline.choice("Talks").press(" ");
  await dateline.choice("Support").press(" ");
  await expect(dateline.status).toHaveText("18 of 18 events");
});

test("“only” ticks one alone, and the same button takes it off again", async ({ dateline }) => {
  await dateline.open("?families=support~talks&view=list&v=1");
  await expect(dateline.status).toHaveText("7 of 18 events");

  await dateline.filters.getByRole("button", { name: "Only Force", exact: true }).press("Enter");
  await expect(dateline.status).toHaveText("2 of 18 events");
  await expect(dateline.choice("Talks")).not.toBeChecked();
  await dateline.filters.getByRole("button", { name: "All, not only Force", exact: true }).press("Enter");
  await expect(dateline.status).toHaveText("18 of 18 events");
});

test("chips say what is narrowed and take it away, one or all; without a filter there are none", async ({ page, dateline }) => {
  await dateline.open("?t=2021..2021&actors=RUS&families=support~talks&view=list&v=1");
  const chips = page.getByRole("group", { name: "What narrows the events" });
  const [, shown] = /^(\d+) of 18/.exec((await dateline.status.textContent()) ?? "") ?? [];
  await expect(chips).toContainText(`Showing ${shown} of 18`);
  for (const words of ["Russia", "Talks", "2021"]) await expect(chips).toContainText(words);

  await chips
    .getByRole("button", { name: /^Remove the filter/ })
    .first()
    .click();
  await expect(chips.getByRole("button", { name: /^Remove the filter/ })).toHaveCount(2);
  await chips.getByRole("button", { name: "Reset", exact: true }).click();
  await expect(chips).toHaveCount(0);
  await expect(dateline.status).toHaveText("18 of 18 events");
  await page.goBack();
  await expect(chips.getByRole("button", { name: /^Remove the filter/ })).toHaveCount(2);
});

for (const view of ["map", "list"]) {
  test(`an empty result says which filter empties it and offers to drop it: ${view}`, async ({ page, dateline }) => {
    await dateline.open(`?actors=giustozzi&families=talks&view=${view}&v=1`);
    await expect(dateline.status).toHaveText("0 of 18 events");

    const drop = page
      .getByRole("main")
      .getByRole("button", { name: /^Drop / })
      .first();
    await expect(drop).toBeVisible();
    await drop.click();
    await expect(dateline.status).not.toHaveText("0 of 18 events");
    await page.goBack();
    await page.getByRole("button", { name: "Reset all filters" }).click();
    await expect(dateline.status).toHaveText("18 of 18 events");
  });
}

test("what is only possibly in the range is counted apart, and can be left out", async ({ dateline }) => {
  await dateline.open("?view=list&v=1");
  await dateline.typeDate("To", "2021-03");
  await expect(dateline.slider("To")).toHaveAttribute("aria-valuetext", "31 March 2021");
  await expect(dateline.status).toHaveText(/^\d+ of 18 events · \d+ only possibly in range$/);
  const [, shown, possible] = /^(\d+) of 18 events · (\d+)/.exec((await dateline.status.textContent()) ?? "") ?? [];
  await expect(dateline.list.getByText("only possibly in range")).toHaveCount(Number(possible));

  await dateline.choice("Only what is certain").press(" ");
  await expect(dateline.status).toHaveText(`${Number(shown) - Number(possible)} of 18 events`);
  for (const label of ["Russia hosts an international conference", "Russia organises a conference"])
    await expect(dateline.list.getByRole("button", { name: new RegExp(`^${label}`) })).toBeVisible();
  await expect(dateline.list.getByText("Undated")).toHaveCount(0);
});

test("a date that cannot be is refused in words, and the range stays", async ({ dateline }) => {
  await dateline.open("?view=list&v=1");

  await dateline.typeDate("From", "2021-02-30");
  await expect(dateline.timeline.getByRole("alert").filter({ hasText: "Expected a date such as" })).toBeVisible();
  await expect(dateline.status).toHaveText("18 of 18 events");
  expect(dateline.query()).toBe("?view=list&v=1");
  await dateline.typeDate("From", "2021-08");
  await expect(dateline.slider("From")).toHaveAttribute("aria-valuetext", "1 August 2021");
  await expect(dateline.timeline.getByRole("alert").filter({ hasText: "Expected" })).toHaveCount(0);
});

test("words narrow the events to those that have them, and the words are part of the link", async ({ page, dateline }) => {
  await dateline.open("?view=list&v=1");

  const having = EVENTS.filter(({ label, evidence }) => /conference/i.test([label, ...evidence.map(({ exact }) => exact)].join(" ")));
  const words = `${having.length} of 18 events`;
  await dateline.filters.getByRole("searchbox").fill("conference");
  await expect(dateline.status).toHaveText(words);
  await expect.poll(() => dateline.query()).toBe("?q=conference&view=list&v=1");
  await page.reload();
  await expect(dateline.status).toHaveText(words);
  await expect(dateline.filters.getByRole("searchbox")).toHaveValue("conference");
});

test("a long list of choices shows the busiest five, then all", async ({ dateline }) => {
  await dateline.open("?view=list&v=1");
  await expect(dateline.choice("Vladimir Putin")).toHaveCount(0);

  await dateline.filters.getByRole("button", { name: /^more \(12\)$/ }).click();
  await expect(dateline.choice("Hamid Karzai")).toHaveCount(1);
  await dateline.filters.getByRole("button", { name: "fewer", exact: true }).click();
  await expect(dateline.choice("Hamid Karzai")).toHaveCount(0);
});

test("“Only this” turns what is selected into a filter", async ({ dateline }) => {
  await dateline.open("?sel=actor/taliban&view=list&v=1");

  await dateline.details.getByRole("button", { name: "Only this", exact: true }).click();
  await expect(dateline.status).toHaveText("9 of 18 events");
  await expect(dateline.heading).toHaveText("Taliban");
  expect(dateline.query()).toBe("?actors=taliban&sel=actor/taliban&view=list&v=1");

  await dateline.open("?sel=pair/RUS~taliban&view=list&v=1");
  await dateline.details.getByRole("button", { name: "Only this", exact: true }).click();
  await expect(dateline.status).toHaveText("6 of 18 events");
  expect(dateline.query()).toBe("?only=pair/RUS~taliban&sel=pair/RUS~taliban&view=list&v=1");
  await expect(dateline.page.getByText("Only: Russia and Taliban")).toBeVisible();
});
