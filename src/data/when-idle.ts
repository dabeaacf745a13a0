/** Longer than this nothing waits for a busy page. */
const PATIENCE = 700;

/** Resolves when the page has drawn what it has and answered who has clicked. Browsers that cannot say so get a moment. */
export async function whenIdle(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === "function") requestIdleCallback(() => resolve(), { timeout: PATIENCE });
    else setTimeout(resolve, PATIENCE / 10);
  });
}
