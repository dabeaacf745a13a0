import { drive, expect, test } from "./driver.ts";
import { EVENTS } from "./seed.ts";
import { watch } from "./page.ts";

const ASSISTANCE = EVENTS.find(({ id }) => id === "military-aid-tajikistan");

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

test("from a click on Russia to the words, a narrower time, a link that shows the same, and back", async ({
  page,
  dateline,
  browser,
  complaints,
}) => {
  test.setTimeout(150_000);
  if (ASSISTANCE === undefined) throw new Error("the seed has no such event");
  const { details, source, status } = dateline;

  await test.step("click Russia on the map", async () => {
    await dateline.open();
    await dateline.map.ready();
    await dateline.map.click("Russia");
    await expect(dateline.heading).toHaveText("Russia");
    await expect(status).toHaveText("18 of 18 events");
  });

  await test.step("its involvement is there by role, each event with its words", async () => {
    const cards = details.getByRole("listitem").filter({ has: page.getByRole("button", { name: "Show in source" }) });
    await expect(details.getByText("13 events · 12 directly, 1 through Zamir Kabulov")).toBeVisible();
    await expect(cards.filter({ hasText: "is to host" })).toContainText("scheduled to hold on 20 October");
    await expect(cards.filter({ hasText: "promises" })).toContainText("Said by Zamir Kabulov → Russian news agencies");
    await expect(cards.filter({ hasText: ASSISTANCE.label })).toContainText("assists");
  });

  await test.step("a quote opens the article at its sentence", async () => {
    const card = details.getByRole("listitem").filter({ hasText: ASSISTANCE.label });
    await card.getByRole("button", { name: "Show in source" }).click();
    const sentence = source.getByRole("button", { name: ASSISTANCE.evidence[0].exact });
    await expect(sentence).toBeInViewport();
    await expect(sentence).toHaveAttribute("aria-pressed", "true");
    await expect(page).toHaveURL(/sel=event\/military-aid-tajikistan&view=source/);
  });

  await test.step("pointing at a sentence lights up its marks and nothing else", async () => {
    await source.getByRole("button", { name: "conducted joint exercises" }).hover();
    await expect(dateline.marks("joint-exercises").first()).not.toHaveAttribute("data-faded");
    await expect(dateline.marks("takeover").first()).toHaveAttribute("data-faded");
    await dateline.timeline.hover({ position: { x: 5, y: 5 } });
  });

  await test.step("a narrower time range: status, map, lanes and list agree", async () => {
    const target = await dateline.marks("takeover").first().boundingBox();
    await dateline.drag("From", (target?.x ?? 0) + 4);
    await expect(status).not.toContainText("18 of 18");
    const [, shown] = /^(\d+) of 18 events/.exec((await status.textContent()) ?? "") ?? [];
    expect(await dateline.marksInRange()).toHaveLength(Number(shown));
    const countries = await dateline.countries();
    await dateline.country("Russia").focus();
    await page.keyboard.press("Enter");
    await dateline.view("List");
    await expect(dateline.list.getByRole("listitem")).toHaveCount(Number(shown));
    await expect(dateline.list.getByText(`${shown} of 18 events, in time order`)).toBeVisible();
    await expect(details.getByText(`${countries["Russia"]} events`, { exact: false }).first()).toBeVisible();
    await dateline.view("Map");
  });
  void [drive, watch, browser, complaints];
});
