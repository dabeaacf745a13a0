import type { Pieces } from "../seed-files.ts";

const NEW_LINE = 10;

/**
 * The lines of a file, without their ends. An empty line is given too, so that lines can be counted; what follows the
 * last line end is none when it is empty. A line is only good until the next.
 */
export function* linesOf(pieces: Pieces): Generator<Buffer> {
  let rest: Buffer | null = null;
  for (const piece of pieces()) {
    const bytes = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
    let start = 0;
    for (let end = bytes.indexOf(NEW_LINE); end !== -1; end = bytes.indexOf(NEW_LINE, start)) {
      const line = bytes.subarray(start, end);
      yield rest === null ? line : Buffer.concat([rest, line]);
      rest = null;
      start = end + 1;
    }
    // The piece's own memory is used again for the next one.
    if (start < bytes.length) rest = Buffer.concat([rest ?? Buffer.alloc(0), bytes.subarray(start)]);
  }
  if (rest !== null) yield rest;
}
