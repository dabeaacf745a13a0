import { createDeferred, type Deferred } from "./deferred.ts";

/** Milliseconds: longer than this nothing waits for a picture. */
const PATIENCE = 3000;
let picture: Deferred<undefined> | null = null;

/** A map is on its way: what would keep the processors from drawing it waits. */
export function expectPicture(): void {
  picture ??= createDeferred();
}

/** It is drawn, or cannot be. To say so again does no harm. */
export function picturePassed(): void {
  picture?.resolve(undefined);
}

/** Resolves when the first map is drawn; at once where none is expected. */
export async function whenPictured(): Promise<void> {
  if (picture === null) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const enough = new Promise((resolve) => (timer = setTimeout(resolve, PATIENCE)));
  await Promise.race([picture.promise, enough]);
  clearTimeout(timer);
}
