/**
 * Whole numbers in an array that is kept between calls and grown when needed: megabytes anew with each filter would have
 * the page collect garbage all the time. What is written there is read, or copied, before the next call.
 *
 * @returns at least so many; what stands in them is anybody's guess.
 */
export function createScratch(): (length: number) => Int32Array<ArrayBuffer> {
  let scratch = new Int32Array(0);
  return (length) => {
    if (scratch.length < length) scratch = new Int32Array(length);
    return scratch;
  };
}
