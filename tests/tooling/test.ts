import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { resolve } from "node:path";
import { ROOT } from "./gate.ts";

/** `npm test`: unit and browser tests, the second also when the first failed, so that one run tells everything. */
rmSync(resolve(ROOT, "reports"), { recursive: true, force: true });

const results = ["test:unit", "test:browser"].map(
  (script) => spawnSync("npm", ["run", "--silent", script], { cwd: ROOT, stdio: "inherit" }).status,
);
process.exitCode = results.every((status) => status === 0) ? 0 : 1;
