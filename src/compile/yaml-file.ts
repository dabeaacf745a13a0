import { LineCounter, isMap, isPair, isScalar, isSeq, parseDocument, type Document, type Node, type YAMLError } from "yaml";
import { issueAt, type Issue, type Spot } from "./issue.ts";

/** Keys and indexes from the top of a file to one of its values. */
export type Path = readonly (string | number)[];

/** A parsed YAML (or JSON) file that remembers where each value stands. */
export interface YamlFile {
  readonly path: string;
  /** Plain values; nothing of it is checked yet. */
  readonly value: unknown;
  /** Of the value at a path, else of the nearest value above it. */
  valueSpot(path: Path): Spot;
  /** Of the last key of a path. */
  keySpot(path: Path): Spot;
  /** How a scalar is written, without its quotation marks. */
  written(path: Path): string | undefined;
}

/** Parses YAML 1.2 (which JSON is a part of). `file` is `null` when the syntax is too broken to go on. */
export function parseYaml(path: string, text: string): { readonly file: YamlFile | null; readonly issues: readonly Issue[] } {
  const lines = new LineCounter();
  const doc = parseDocument(text, { version: "1.2", schema: "core", lineCounter: lines, prettyErrors: false, stringKeys: true });
  const spotOf = (offset: number): Spot => {
    const { line, col } = lines.linePos(offset);
    return { file: path, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const duplicates = doc.errors.filter(({ code }) => code === "DUPLICATE_KEY").map(({ pos: [at] }) => duplicateKey(text, at, spotOf(at)));
  // Of syntax errors only the first: the others follow from it.
  const broken = [...doc.errors, ...doc.warnings].find(({ code }) => code !== "DUPLICATE_KEY");
  const issues = [...duplicates, ...(broken === undefined ? [] : [syntaxIssue(broken, spotOf(broken.pos[0]))])];
  if (broken !== undefined) return { file: null, issues };
  const value = valueOf(doc);
  if (!value.ok) return { file: null, issues: [...issues, issueAt(spotOf(0), "bad-yaml", value.message)] };

  const file: YamlFile = {
    path,
    value: value.value,
    valueSpot: (at) => spotOf(nodeOffset(descend(doc, at).node) ?? 0),
    keySpot: (at) => {
      const { key, node } = descend(doc, at);
      return spotOf(nodeOffset(key) ?? nodeOffset(node) ?? 0);
    },
    written: (at) => {
      const { node, whole } = descend(doc, at);
      return whole && isScalar(node) ? node.source : undefined;
    },
  };
  return { file, issues };
}

function duplicateKey(text: string, offset: number, spot: Spot): Issue {
  const key = /^[^\s:]+/.exec(text.slice(offset))?.[0] ?? "a key";
  return issueAt(spot, "duplicate-key", `found ${key} again, expected each key once`, "rename one of the two, or join them");
}

function syntaxIssue({ message }: YAMLError, spot: Spot): Issue {
  const said = message.replace(/\.$/, "");
  return issueAt(
    spot,
    "bad-yaml",
    `found what YAML 1.2 does not allow here: ${said}`,
    "put text in double quotes; lines of one map start in one column",
  );
}

function valueOf(doc: Document.Parsed): { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly message: string } {
  try {
    return { ok: true, value: doc.toJS({ maxAliasCount: 100 }) };
  } catch (error) {
    return { ok: false, message: `found aliases that cannot be followed: ${error instanceof Error ? error.message : String(error)}` };
  }
}

interface Descent {
  readonly node: Node | null;
  readonly key: Node | null;
  /** False when the path goes on where the file does not. */
  readonly whole: boolean;
}

function descend(doc: Document.Parsed, path: Path): Descent {
  let node: Node | null = doc.contents;
  let key: Node | null = null;
  for (const step of path) {
    const next = childOf(node, step);
    if (next === null) return { node, key, whole: false };
    key = next.key;
    node = next.node ?? next.key;
  }
  return { node, key, whole: true };
}

function childOf(node: Node | null, step: string | number): { readonly key: Node | null; readonly node: Node | null } | null {
  if (isSeq<Node>(node)) {
    const item = typeof step === "number" ? node.items[step] : undefined;
    return item === undefined ? null : { key: null, node: item };
  }
  if (!isMap<Node, Node | null>(node)) return null;
  const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(step));
  return pair === undefined ? null : { key: pair.key, node: pair.value };
}

function nodeOffset(node: Node | null): number | undefined {
  return node?.range?.[0];
}
