import { parseArgs } from "node:util";

/** A set that is measured: the project's own seeds, or so many made-up events. */
export type Size = "seed" | number;

export interface Options {
  readonly sizes: readonly Size[];
  /** First visits of each page and size; figures are their medians. */
  readonly runs: number;
  /** Whether the page, too, is drawn by the software WebGL. */
  readonly pageInGl: boolean;
  readonly clearCache: boolean;
  /** Reports of two runs; nothing is measured then. */
  readonly compare: readonly [before: string, after: string] | null;
}

/** Where a run leaves its report. */
export const REPORT = "reports/bench.json";

const ORDINARY: readonly Size[] = ["seed", 1000, 10_000, 100_000];
const LARGEST = 1_000_000;
const USAGE = `usage: npm run bench -- [--sizes seed,1000,10000,100000,1000000] [--all] [--runs N] [--page-in-gl] [--clear-cache] [--compare FILE[,FILE]]

  --sizes        what is measured (default: ${ORDINARY.join(",")})
  --all          these and ${LARGEST}
  --runs N       first visits of each (default: 3)
  --page-in-gl   have software WebGL draw the page, too, as the browser tests do
  --clear-cache  remove the sets that were made for earlier runs, then stop
  --compare A,B  print each figure of two reports side by side, then stop (default of B: ${REPORT})`;

/** A text says how the command is called. */
export function readOptions(args: readonly string[]): Options | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        sizes: { type: "string" },
        all: { type: "boolean", default: false },
        runs: { type: "string", default: "3" },
        "page-in-gl": { type: "boolean", default: false },
        "clear-cache": { type: "boolean", default: false },
        compare: { type: "string" },
        help: { type: "boolean", default: false },
      },
    });
    const runs = Number(values.runs);
    const named = values.sizes?.split(",").map(readSize) ?? [...ORDINARY, ...(values.all ? [LARGEST] : [])];
    const sizes = named.filter((size) => size !== null);
    if (values.help || sizes.length < named.length || !Number.isSafeInteger(runs) || runs < 1) return USAGE;
    const [before, after = REPORT] = values.compare?.split(",") ?? [];
    return {
      sizes: [...new Set(sizes)],
      runs,
      pageInGl: values["page-in-gl"],
      clearCache: values["clear-cache"],
      compare: before === undefined ? null : [before, after],
    };
  } catch (error) {
    return `${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`;
  }
}

function readSize(text: string): Size | null {
  if (text === "seed") return text;
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null;
}
