/**
 * Numbers ids in the order in which they come. The lists of the manifest are sorted, and known only when the last row
 * has been read: until then columns hold these numbers, and {@link recode} translates them.
 */
export interface Codes {
  readonly ids: readonly string[];
  code(id: string): number;
}

export function makeCodes(): Codes {
  const ids: string[] = [];
  const codes = new Map<string, number>();
  return {
    ids,
    code(id) {
      const known = codes.get(id);
      if (known !== undefined) return known;
      codes.set(id, ids.length);
      return ids.push(id) - 1;
    },
  };
}

/** Number of arrival → index in its list of the manifest. Throws when the list lacks an id: a defect of ours. */
export function recode({ ids }: Codes, list: readonly { readonly id: string }[]): Int32Array {
  const indexes = new Map(list.map(({ id }, index) => [id, index]));
  return Int32Array.from(ids, (id) => {
    const index = indexes.get(id);
    if (index === undefined) throw new Error(`"${id}" has no code: it is missing from its list`);
    return index;
  });
}

export interface CodeLists {
  readonly actors: Codes;
  readonly countries: Codes;
  readonly places: Codes;
}
