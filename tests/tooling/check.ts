import { type Gate, runGate } from "./gate.ts";

/** `npm run check [-- name…]`: all gates, or those named. Each runs even if one before it failed, so that one run tells everything. */
const GATES: readonly Gate[] = [
  { name: "format", command: ["oxfmt", "--check"], advice: "run npm run format" },
  { name: "lint", command: ["oxlint"], advice: "do what the help line under each place says; npx oxlint --fix repairs the simple ones" },
  { name: "types", command: ["tsc", "--noEmit"], advice: "repair the types at the places named" },
  {
    name: "compile",
    command: ["tsx", "src/compile/cli.ts", "--check"],
    advice: "repair the seeds at the lines named, then run npm run compile",
  },
  { name: "geo", command: ["tsx", "src/compile/geo/cli.ts", "--check"], advice: "run npm run geo" },
  {
    name: "unused",
    command: ["knip", "--no-progress"],
    advice: "delete what is not used, or import it; a new entry point goes into knip in package.json",
  },
  {
    name: "sizes",
    command: ["tsx", "tests/tooling/sizes.ts"],
    advice: "load it later (import()), use a smaller package, or raise the gate in tests/tooling/sizes.ts with a reason",
  },
];

const named = process.argv.slice(2);
const unknown = named.filter((name) => !GATES.some((gate) => gate.name === name));
if (unknown.length > 0) {
  console.error(`No gate ${unknown.join(", ")}; there are ${GATES.map(({ name }) => name).join(", ")}.`);
  process.exit(2);
}

const failed: Gate[] = [];
for (const gate of GATES) {
  if (named.length > 0 && !named.includes(gate.name)) continue;
  const { passed, output, seconds } = runGate(gate);
  console.log(`${passed ? "pass" : "FAIL"}  ${gate.name.padEnd(8)} ${seconds.toFixed(1).padStart(5)} s`);
  if (!passed || gate.name === "sizes") console.log(indented(output));
  if (passed) continue;
  console.log(`      → ${gate.advice}\n`);
  failed.push(gate);
}

if (failed.length > 0) {
  console.error(`\n${failed.length} of the gates failed: ${failed.map(({ name }) => name).join(", ")}`);
  process.exitCode = 1;
}

function indented(text: string): string {
  return text.replaceAll(/^/gm, "      ");
}
