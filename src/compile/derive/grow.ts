/** A typed array that grows; numbers of a million events fit where objects of them would not. */
export interface Growing<A> {
  readonly length: number;
  push(value: number): void;
  /** What has been pushed; only good until the next push. */
  view(): A;
}

export function growingInts(): Growing<Int32Array> {
  return growing((length) => new Int32Array(length));
}

/** Numbers up to 255. */
export function growingBytes(): Growing<Uint8Array> {
  return growing((length) => new Uint8Array(length));
}

export function growingFloats(): Growing<Float64Array> {
  return growing((length) => new Float64Array(length));
}

type Numbers = Int32Array | Uint8Array | Float64Array;

function growing<A extends Numbers>(make: (length: number) => A): Growing<A> {
  let values = make(1024);
  let length = 0;
  return {
    get length() {
      return length;
    },
    push(value) {
      if (length === values.length) {
        const wider = make(length * 2);
        wider.set(values);
        values = wider;
      }
      values[length] = value;
      length += 1;
    },
    view: () => values.subarray(0, length) as A,
  };
}
