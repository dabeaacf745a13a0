import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { ROOT } from "./gate.ts";
import { type BrowserReport, conclude, tallyBrowser, tallyUnit, type UnitReport } from "./tally.ts";

/** Prints `N passed, N failed` over the reports of `npm test`, and exits with 1 unless all is well. */
const unit = read<UnitReport>("reports/unit.json");
const browser = read<BrowserReport>("reports/browser.json");

const { line, good } = conclude([unit && tallyUnit(unit), browser && tallyBrowser(browser)]);
console.log(line);
process.exitCode = good ? 0 : 1;

function read<Report>(file: string): Report | null {
  try {
    return JSON.parse(readFileSync(resolve(ROOT, file), "utf8")) as Report;
  } catch (error) {
    console.error(
      `${file} cannot be read, so its tests did not run to their end: ${error instanceof Error ? error.message : String(error)}`,
    );
    return null;
  }
}
