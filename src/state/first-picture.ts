import { expectPicture, picturePassed } from "../data/first-picture.ts";

/** A map is the first thing that the page draws: the rest of a large table waits until it has. */
export function expectMap(): void {
  expectPicture();
}

/** The map is drawn, or will not be. */
export function noteMap(): void {
  picturePassed();
}
