/** Reads a table written as `CODE=VALUE` words, as the code tables of this folder are. Throws on a code that stands twice. */
export function readPairs(text: string): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>();
  for (const word of text.split(/\s+/).filter((part) => part !== "")) {
    const [code = "", value = ""] = word.split("=");
    if (code === "" || value === "" || pairs.has(code)) throw new Error(`code table: found "${word}", expected CODE=VALUE, each code once`);
    pairs.set(code, value);
  }
  return pairs;
}
