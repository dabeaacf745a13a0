/** Offset of a name as whole words in a text, or −1. Curly and straight apostrophes are the same. */
export function findName(text: string, name: string, from = 0): number {
  const [haystack, needle] = [plain(text), plain(name)];
  for (let at = haystack.indexOf(needle, from); at !== -1; at = haystack.indexOf(needle, at + 1)) {
    const before = haystack.slice(Math.max(0, at - 2), at);
    const after = haystack.slice(at + needle.length, at + needle.length + 2);
    if (!/[\p{L}\p{N}]$/u.test(before) && !/^[\p{L}\p{N}]/u.test(after)) return at;
  }
  return -1;
}

/** Of the same length, so that offsets stay. */
function plain(text: string): string {
  return text.replace(/[‘’ʼ]/g, "'");
}
