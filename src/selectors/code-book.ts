/** Numbers triples of whole numbers in the order in which they first come. */
export interface CodeBook {
  /** The number of a triple; the next one where it is new. */
  readonly codeOf: (a: number, b: number, c: number) => number;
  readonly size: () => number;
  /** All triples so far, by number. What has been given out is never written again. */
  readonly columns: () => { readonly a: Int32Array; readonly b: Int32Array; readonly c: Int32Array };
}

const FIRST = 256;

/**
 * An open hash table on typed arrays. Rejected: a `Map` by number or text, which at half a million keys takes a second
 * and 60 MB.
 */
export function createCodeBook(): CodeBook {
  let [a, b, c] = [new Int32Array(FIRST), new Int32Array(FIRST), new Int32Array(FIRST)];
  /** Number + 1; 0 = free. Twice as long as the columns, so that a free one is near. */
  let slots = new Int32Array(FIRST * 2);
  let size = 0;

  const grow = () => {
    [a, b, c] = [longer(a, size * 2), longer(b, size * 2), longer(c, size * 2)];
    slots = new Int32Array(size * 4);
    const last = slots.length - 1;
    for (let code = 0; code < size; code++) {
      let slot = hash(a[code] ?? 0, b[code] ?? 0, c[code] ?? 0) & last;
      while (slots[slot] !== 0) slot = (slot + 1) & last;
      slots[slot] = code + 1;
    }
  };

  return {
    codeOf(x, y, z) {
      const last = slots.length - 1;
      let slot = hash(x, y, z) & last;
      for (let code = (slots[slot] ?? 0) - 1; code >= 0; code = (slots[slot] ?? 0) - 1) {
        if (a[code] === x && b[code] === y && c[code] === z) return code;
        slot = (slot + 1) & last;
      }
      slots[slot] = size + 1;
      [a[size], b[size], c[size]] = [x, y, z];
      size += 1;
      if (size === a.length) grow();
      return size - 1;
    },
    size: () => size,
    columns: () => ({ a: a.subarray(0, size), b: b.subarray(0, size), c: c.subarray(0, size) }),
  };
}

/** The array itself where it is long enough, else a copy with zeros after it. */
export function longer(array: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  if (array.length >= length) return array;
  const copy = new Int32Array(length);
  copy.set(array);
  return copy;
}

function hash(a: number, b: number, c: number): number {
  const mixed = Math.imul(Math.imul(Math.imul(a ^ 0x2c1b3c6d, 0x85ebca6b) ^ b, 0xc2b2ae35) ^ c, 0x27d4eb2f);
  return mixed ^ (mixed >>> 15);
}
