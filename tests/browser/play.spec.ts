import { expect, test, type Dateline } from "./driver.ts";

const playButton = ({ timeline }: Dateline) => timeline.getByRole("button", { name: /^Play/ });
const pauseButton = ({ timeline }: Dateline) => timeline.getByRole("button", { name: "Pause", exact: true });
const to = ({ slider }: Dateline) => slider("To").getAttribute("aria-valuetext");

test("play shows everything up to each date in turn, and stops at whatever is done", async ({ page, dateline }) => {
  await dateline.open("?view=list&v=1");

  await playButton(dateline).click();
  await expect(pauseButton(dateline)).toBeVisible();
  await expect(dateline.slider("From")).toHaveAttribute("aria-valuetext", "1 January 2018");
  const first = await to(dateline);
  expect(first).not.toBe("20 October 2021");
  await expect.poll(async () => to(dateline)).not.toBe(first);

  await dateline.list.click({ position: { x: 8, y: 8 } });
  await expect(playButton(dateline)).toBeVisible();
  const stopped = await to(dateline);
  await page.waitForTimeout(2_000);
  expect(await to(dateline)).toBe(stopped);
  // All of the play was one step.
  await page.goBack();
  await expect(dateline.status).toHaveText("18 of 18 events");
});

test("a key, the wheel and its own button stop the play", async ({ page, dateline }) => {
  await dateline.open("?view=list&v=1");
  const stops = {
    "a key": async () => page.keyboard.press("Shift"),
    "the wheel": async () => page.mouse.wheel(0, 40),
    "its button": async () => pauseButton(dateline).click(),
  };
  for (const [what, stop] of Object.entries(stops)) {
    await playButton(dateline).click();
    await expect(pauseButton(dateline)).toBeVisible();
    await stop();
    await expect(playButton(dateline), what).toBeVisible();
  }
});

test("play never starts by itself, not from a link either", async ({ page, dateline }) => {
  await dateline.open("?t=2018..2021-03&play=1&view=list&v=1");
  await page.waitForTimeout(2_500);

  await expect(playButton(dateline)).toBeVisible();
  expect(await to(dateline)).toBe("31 March 2021");
});

test("who prefers less motion sees the handle jump, not glide", async ({ page, dateline }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await dateline.open("?view=list&v=1");
  await playButton(dateline).click();
  const first = await to(dateline);
  await expect.poll(async () => to(dateline)).not.toBe(first);

  const gliding = await page.evaluate(
    () => document.getAnimations().filter(({ effect }) => Number(effect?.getTiming().duration) > 20).length,
  );
  expect(gliding).toBe(0);
  await pauseButton(dateline).click();
});
