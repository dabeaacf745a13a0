/** Remembers its last call: arguments identical to the last ones (`Object.is`) give the identical result. */
export function memo<A extends readonly unknown[], R>(compute: (...args: A) => R): (...args: A) => R {
  let last: { readonly args: A; readonly result: R } | undefined;
  return (...args) => {
    if (last === undefined || args.length !== last.args.length || args.some((arg, i) => !Object.is(arg, last?.args[i]))) {
      last = { args, result: compute(...args) };
    }
    return last.result;
  };
}

/** What is worked out when somebody asks for it first. */
export function once<R>(compute: () => R): () => R {
  let known: { readonly result: R } | undefined;
  return () => (known ??= { result: compute() }).result;
}
