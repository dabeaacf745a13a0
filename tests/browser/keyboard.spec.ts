import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./driver.ts";
import { eventOf } from "./seed.ts";

const MOST_STEPS = 150;

interface Focused {
  readonly name: string;
  readonly landmark: string;
  readonly seen: boolean;
}

/** What has the focus: its words, the landmark that it is in, and whether it can be seen. */
const focused = async (page: Page): Promise<Focused> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return { name: "", landmark: "", seen: true };
    const landmark = element.closest("section[aria-label], aside[aria-label], header, .app-skip");
    const label = element.closest("label")?.textContent ?? "";
    // A box that is drawn by its label is seen through it.
    const { width, height } = (element.closest("label") ?? element).getBoundingClientRect();
    return {
      name: element.getAttribute("aria-label") ?? (element.textContent || label),
      landmark: landmark?.getAttribute("aria-label") ?? landmark?.tagName.toLowerCase() ?? "",
      seen: width > 4 && height > 4,
    };
  });

/** Tabs on until something with that name has the focus. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  for (let step = 0; step < MOST_STEPS; step++) {
    await page.keyboard.press("Tab");
    const now = await focused(page);
    if (typeof name === "string" ? now.name === name : name.test(now.name)) return;
  }
  throw new Error(`Tab never came to ${String(name)}`);
}

test("with the keyboard alone: past the filters, a country, its words, the source, and out again", async ({ page, dateline }) => {
  const aid = eventOf("military-aid-tajikistan");
  await dateline.open();

  await page.keyboard.press("Tab");
  expect((await focused(page)).name).toBe("Skip to the events");
  await page.keyboard.press("Enter");
  await tabTo(page, "Russia, 13 events");
  await expect(dateline.country("Russia")).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(dateline.heading).toHaveText("Russia");

  await tabTo(page, aid.label);
  await tabTo(page, "Show in source");
  await page.keyboard.press("Enter");
  const sentence = dateline.source.getByRole("button", { name: aid.evidence[0].exact });
  await expect(sentence).toBeInViewport();
  await page.keyboard.press("Tab");
  expect((await focused(page)).landmark, "where the keyboard is after the words were opened").toBe("Source");

  await page.keyboard.press("Escape");
  await expect(dateline.source.getByRole("button", { name: "Details", exact: true })).toHaveCount(0);
  await expect(page).toHaveURL(/\?view=source&v=1(#main)?$/);
});

test("Tab goes through the whole page and out of it, and what it reaches can be seen", async ({ page, dateline }) => {
  await dateline.open();

  const visited: Focused[] = [];
  for (let step = 0; step < MOST_STEPS; step++) {
    await page.keyboard.press("Tab");
    const now = await focused(page);
    if (now.name === "" || (visited.length > 0 && now.name === visited[0]?.name)) break;
    visited.push(now);
  }
  expect(visited.length, visited.map(({ name, landmark }) => `${landmark}: ${name}`).join("\n")).toBeLessThan(MOST_STEPS);
  expect([...new Set(visited.map(({ landmark }) => landmark))]).toEqual(
    expect.arrayContaining(["header", "Filters", "Map", "Details", "Timeline"]),
  );
  expect(visited.filter(({ seen }) => !seen).map(({ name }) => name)).toEqual([]);
  expect(visited.filter(({ name }) => name.trim() === "")).toEqual([]);
});

test("a date box that the keyboard only passed does not take the focus back", async ({ page, dateline }) => {
  await dateline.open("?view=list&v=1");

  await page.evaluate(() => {
    for (const name of ["From date", "To date"]) document.querySelector<HTMLElement>(`[aria-label="${name}"]`)?.focus();
    document.querySelector<HTMLElement>('[aria-label="Lanes"]')?.focus();
  });
  await page.evaluate(async () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  expect((await focused(page)).name).toBe("Lanes");
});

test("the arrow keys move the ends of the time range, and Back brings them back", async ({ page, dateline }) => {
  await dateline.open("?view=list&v=1");
  const [from, to] = [dateline.slider("From"), dateline.slider("To")];
  await expect(from).toHaveAttribute("aria-valuetext", "1 January 2018");
  await expect(to).toHaveAttribute("aria-valuetext", "20 October 2021");

  await to.focus();
  await page.keyboard.press("ArrowLeft");
  await expect(to).toHaveAttribute("aria-valuetext", "19 October 2021");
  await expect(dateline.status).not.toContainText("18 of 18 events");
  await from.focus();
  await page.keyboard.press("PageUp");
  await expect(from).not.toHaveAttribute("aria-valuetext", "1 January 2018");
  await page.keyboard.press("Home");
  await expect(from).toHaveAttribute("aria-valuetext", "1 January 2018");
  await to.focus();
  await page.keyboard.press("End");
  await expect(dateline.status).toHaveText("18 of 18 events");

  await page.goBack();
  await expect(to).toHaveAttribute("aria-valuetext", "19 October 2021");
});

test("/ searches, and Enter selects what was found", async ({ page, dateline }) => {
  await dateline.open("?view=list&v=1");

  await page.keyboard.press("/");
  await page.keyboard.type("kabulov");
  await expect(page.getByRole("option", { name: /Zamir Kabulov/ }).first()).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(dateline.heading).toHaveText("Zamir Kabulov");
  await expect(page.getByRole("listbox")).toHaveCount(0);

  await page.keyboard.press("Control+k");
  await page.keyboard.type("buffer");
  await expect(page.getByText("Nothing has “buffer”.")).toBeVisible();
  await page.keyboard.press("Control+a");
  await page.keyboard.type("military assistance");
  await expect(page.getByRole("option", { name: new RegExp(eventOf("military-aid-tajikistan").label) })).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(dateline.heading).toHaveText(eventOf("military-aid-tajikistan").label);
});

test("Esc closes the search first, then clears the selection, then the text that is searched for", async ({ page, dateline }) => {
  await dateline.open("?q=Kabul&sel=country/RUS&view=list&v=1");
  await expect(dateline.heading).toHaveText("Russia");

  await page.keyboard.press("/");
  await page.keyboard.press("Escape");
  await expect(dateline.heading).toHaveText("Russia");
  await page.keyboard.press("Escape");
  await expect(dateline.heading).not.toHaveText("Russia");
  expect(dateline.query()).toBe("?q=Kabul&view=list&v=1");
  await page.keyboard.press("Escape");
  await expect(dateline.status).toHaveText("18 of 18 events");
});

test("Space ticks a filter and unticks it, and the focus stays", async ({ page, dateline }) => {
  await dateline.open("?view=list&v=1");
  const talks = dateline.choice("Talks");

  await tabTo(page, /^Talks/);
  await page.keyboard.press(" ");
  await expect(talks).toBeChecked();
  await expect(dateline.status).toHaveText("4 of 18 events");
  await expect(talks).toBeFocused();
  await page.keyboard.press(" ");
  await expect(talks).not.toBeChecked();
  await expect(dateline.status).toHaveText("18 of 18 events");
});

test("an arrow key goes from mark to mark on the timeline, and Enter selects one", async ({ page, dateline }) => {
  await dateline.open("?view=list&v=1");

  await tabTo(page, /^Russia organises a conference .*, Talks, occurred, 2018$/);
  await page.keyboard.press("ArrowRight");
  expect((await focused(page)).name).toMatch(/^Russia hosts an international conference/);
  await page.keyboard.press("Enter");
  await expect(dateline.heading).toHaveText("Russia hosts an international conference on Afghanistan");
});

test("a button that goes when it is pressed does not take the keyboard along", async ({ page, dateline }) => {
  await dateline.open("?families=talks&status=occurred&t=2021..2021&view=list&v=1");
  const pressed = async (within: Locator, name: string) => {
    await within.getByRole("button", { name, exact: true }).press("Enter");
    await expect.poll(async () => page.evaluate(() => document.activeElement?.matches("body, :disabled"))).toBe(false);
    return (await focused(page)).name;
  };
  const { timeline, filters } = dateline;
  const chips = page.getByRole("group", { name: "What narrows the events" });

  expect(await pressed(timeline, "Zoom in")).toBe("Zoom in");
  expect(await pressed(timeline, "Zoom out")).toBe("Zoom in");
  await pressed(timeline, "Zoom in");
  expect(await pressed(timeline, "Reset zoom")).toBe("Zoom in");
  expect(await pressed(timeline, "Reset the time range")).toMatch(/^Play/);
  expect(await pressed(chips, "Remove the filter Status")).toBe("Reset");
  expect(await pressed(filters, "Clear the filter What happened")).toMatch(/^What happened/);
  await dateline.choice("Talks").press(" ");
  await pressed(chips, "Remove the filter What happened");
  await expect(page.locator("#main")).toBeFocused();
});

test("a key that is held moves an end of the range as one step, and each press of its own is one", async ({ page, dateline }) => {
  await dateline.open("?view=list&v=1");
  const to = dateline.slider("To");
  const entries = async () => page.evaluate(() => history.length);
  const before = await entries();

  await to.focus();
  for (let repeat = 0; repeat < 30; repeat++) await page.keyboard.down("ArrowLeft");
  await page.keyboard.up("ArrowLeft");
  await expect(to).toHaveAttribute("aria-valuetext", "20 September 2021");
  await expect.poll(() => dateline.query()).toContain("t=start..2021-09-20");
  expect(await entries()).toBe(before + 1);
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => dateline.query()).toContain("t=start..2021-09-22");
  expect(await entries()).toBe(before + 3);

  for (const query of ["?t=start..2021-09-21&view=list&v=1", "?t=start..2021-09-20&view=list&v=1", "?view=list&v=1"]) {
    await page.goBack();
    await expect.poll(() => dateline.query()).toBe(query);
  }
});

test("boxes that are ticked in a row are a step each, and Back unticks them one by one", async ({ page, dateline }) => {
  await dateline.open("?view=list&v=1");
  const before = await page.evaluate(() => history.length);
  const kinds = ["Talks", "Support", "Force"];

  for (const kind of kinds) await dateline.choice(kind).press(" ");
  await expect.poll(() => dateline.query()).toContain("families=force~support~talks");
  expect(await page.evaluate(() => history.length)).toBe(before + kinds.length);
  for (const kind of kinds.toReversed()) {
    await page.goBack();
    await expect(dateline.choice(kind)).not.toBeChecked();
  }
  expect(dateline.query()).toBe("?view=list&v=1");
});

for (const { where, name, viewport } of [
  { where: "the choice that was used", name: "Dataset", viewport: { width: 1280, height: 800 } },
  { where: "the menu on a phone", name: "Menu", viewport: { width: 390, height: 844 } },
]) {
  test(`the focus is on ${where} when another dataset has loaded`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await page.route("**/data/index.json", async (route) => {
      const index: { readonly datasets: readonly object[] } = await (await route.fetch()).json();
      await route.fulfill({ json: { ...index, datasets: [...index.datasets, { ...index.datasets[0], id: "another", title: "Another" }] } });
    });
    await page.goto("./?view=list&v=1");
    if (name === "Menu") await page.getByRole("button", { name, exact: true }).click();

    await page.getByRole("combobox", { name: "Dataset" }).selectOption("another");
    await expect(page).toHaveURL(/ds=another/);
    await expect.poll(async () => (await focused(page)).name).toBe(name);
  });
}
