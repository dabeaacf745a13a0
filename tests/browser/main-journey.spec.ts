import { drive, expect, test, type Dateline } from "./driver.ts";
import { watch } from "./page.ts";
import { eventOf } from "./seed.ts";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

/** All that two readers must see alike. */
const seen = async ({ heading, status, slider, countries, marksInRange }: Dateline) => ({
  heading: await heading.textContent(),
  status: await status.textContent(),
  from: await slider("From").getAttribute("aria-valuetext"),
  to: await slider("To").getAttribute("aria-valuetext"),
  countries: await countries(),
  marks: await marksInRange(),
});

const shownIn = async ({ status }: Dateline) => Number(/^(\d+) of 18 events/.exec((await status.textContent()) ?? "")?.[1]);

test("from a click on Russia to the words that say it", async ({ page, dateline }) => {
  const { details, source } = dateline;
  const aid = eventOf("military-aid-tajikistan");

  await test.step("click Russia on the map", async () => {
    await dateline.open();
    await dateline.map.ready();
    const sight = await dateline.map.click("Russia", { x: 0.4, y: 0.1 });
    expect(sight.words).toContain("Involved in 13 events");
    await expect(dateline.heading).toHaveText("Russia");
    await expect(dateline.country("Russia")).toHaveAttribute("aria-pressed", "true");
    // A selection emphasises: nothing goes away.
    await expect(dateline.status).toHaveText("18 of 18 events");
  });

  await test.step("its involvement is there by role, each event with its words and who says them", async () => {
    const card = (label: string) => details.getByRole("listitem").filter({ has: page.getByRole("button", { name: label, exact: true }) });
    await expect(details.getByText("13 events · 12 directly, 1 through Zamir Kabulov")).toBeVisible();
    const talks = card(eventOf("talks-2021-10-20").label);
    await expect(talks).toContainText("is to host");
    await expect(talks).toContainText("“international talks on Afghanistan that the former is scheduled to hold on 20 October”");
    await expect(talks).toContainText("Said by Zamir Kabulov → Russian news agencies (unnamed) → SAM");
    await expect(card(eventOf("support-for-offensive").label)).toContainText("is said to have assisted");
    await expect(card(aid.label)).toContainText("assists");
  });

  await test.step("a quote opens the article at its sentence", async () => {
    await details.getByRole("listitem").filter({ hasText: aid.label }).getByRole("button", { name: "Show in source" }).click();
    const sentence = source.getByRole("button", { name: aid.evidence[0].exact });
    await expect(sentence).toBeInViewport();
    await expect(sentence).toHaveAttribute("aria-pressed", "true");
  });

  await test.step("pointing at a sentence lights up its marks, and no other", async () => {
    await source.getByRole("button", { name: "conducted joint exercises" }).hover();
    for (const mark of await dateline.marks("joint-exercises").all()) await expect(mark).not.toHaveAttribute("data-faded");
    await expect(dateline.marks("takeover").first()).toHaveAttribute("data-faded");
  });
});

test("what is narrowed to a stretch of time agrees everywhere, and a link shows another reader the same", async ({
  page,
  dateline,
  browser,
  baseURL,
  complaints,
}) => {
  await dateline.open("?sel=country/RUS&v=1");
  await dateline.map.ready();

  await test.step("drag the time range", async () => {
    const target = await dateline.marks("takeover").first().boundingBox();
    if (target === null) throw new Error("no mark");
    await dateline.drag("From", target.x + target.width / 2);
    await expect(dateline.status).not.toContainText("18 of 18");
  });

  await test.step("status, lanes, countries, panel and list agree", async () => {
    const shown = await shownIn(dateline);
    expect(shown).toBeGreaterThan(5);
    const marks = await dateline.marksInRange();
    expect(marks).toHaveLength(shown);
    expect(marks).toContain("takeover");
    expect(marks).not.toContain("conference-2018");
    const { Russia } = await dateline.countries();
    await expect(dateline.details.getByText(new RegExp(`^${Russia} events · `))).toBeVisible();
    await expect(dateline.page.getByText(`Showing ${shown} of 18`)).toBeVisible();
    await dateline.view("List");
    await expect(dateline.list.locator("ol > li")).toHaveCount(shown);
    await dateline.view("Map");
    await dateline.map.ready();
  });

  await test.step("the link shows the same to somebody else, the map's place included", async () => {
    const { x, y, width, height } = await dateline.map.box();
    await page.getByRole("button", { name: "Zoom in", exact: true }).first().click();
    await dateline.map.drag({ x: x + width / 2, y: y + height / 2 }, { x: -90, y: 40 });
    await expect.poll(() => dateline.query()).toMatch(/&map=[\d.]+\/[-\d.]+\/[-\d.]+/);
    const link = await dateline.copyLink();
    expect(link).toMatch(/^[^?]+\?[\w=&~./-]+$/);

    const context = await browser.newContext({
      ...(baseURL !== undefined && { baseURL }),
      permissions: ["clipboard-read", "clipboard-write"],
      reducedMotion: "reduce",
      viewport: { width: 1100, height: 720 },
    });
    const other = drive(await context.newPage());
    await watch(other.page, complaints);
    await other.page.goto(link);
    await expect(other.status).toBeVisible({ timeout: 20_000 });
    await other.map.ready();
    await expect(other.heading).toHaveText("Russia");
    expect(await seen(other)).toEqual(await seen(dateline));
    expect(other.page.url()).toBe(link);
    // Moved there and back, its own link says where it stands.
    await other.page.getByRole("button", { name: "Zoom in", exact: true }).first().click();
    await expect.poll(() => other.query()).not.toBe(new URL(link).search);
    await other.page.getByRole("button", { name: "Zoom out", exact: true }).first().click();
    await expect.poll(() => cameraIn(other.query()).zoom).toBeCloseTo(cameraIn(link).zoom, 1);
    expect(cameraIn(other.query()).lat).toBeCloseTo(cameraIn(link).lat, 1);
    expect(cameraIn(other.query()).lng).toBeCloseTo(cameraIn(link).lng, 1);
    await context.close();
  });
});

test("Back undoes what was done, a step for each thing that was done", async ({ page, dateline }) => {
  const aid = eventOf("military-aid-tajikistan");
  await dateline.open();
  const steps: { readonly did: string; readonly saw: Awaited<ReturnType<typeof look>> }[] = [];
  const look = async () => ({
    query: await page.evaluate(() => location.search),
    status: await dateline.status.textContent(),
    heading: (await dateline.heading.count()) === 0 ? null : await dateline.heading.textContent(),
    source: await dateline.source.isVisible(),
  });
  const did = async (what: string, done: () => Promise<void>) => {
    const saw = await look();
    await done();
    await expect.poll(async () => (await look()).query).not.toBe(saw.query);
    steps.push({ did: what, saw });
  };

  await did("selected Russia", async () => {
    await dateline.country("Russia").press("Enter");
    await expect(dateline.heading).toHaveText("Russia");
  });
  await did("opened a quote", async () => {
    await dateline.details.getByRole("listitem").filter({ hasText: aid.label }).getByRole("button", { name: "Show in source" }).click();
    await expect(dateline.source.getByRole("button", { name: aid.evidence[0].exact })).toBeVisible();
  });
  await did("dragged From", async () => {
    const target = await dateline.marks("takeover").first().boundingBox();
    await dateline.drag("From", target?.x ?? 0);
  });
  await did("ticked Talks", async () => dateline.choice("Talks").press(" "));

  for (const { did: what, saw } of steps.toReversed()) {
    await page.goBack();
    await expect.poll(look, { message: `Back after: ${what}` }).toEqual(saw);
  }
  expect(dateline.query()).toBe("");
});

function cameraIn(link: string): { readonly zoom: number; readonly lat: number; readonly lng: number } {
  const [zoom, lat, lng] = (/[?&]map=([^&]+)/.exec(link)?.[1] ?? "").split("/").map(Number);
  return { zoom: zoom ?? NaN, lat: lat ?? NaN, lng: lng ?? NaN };
}
