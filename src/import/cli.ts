import { readArguments, USAGE, type AskedOptions } from "./arguments.ts";
import { FORMATS } from "./formats.ts";
import { isImportError } from "./import-error.ts";
import { importTable } from "./import-table.ts";
import { createProgress } from "./progress.ts";
import { formatReport } from "./report.ts";
import { onStopSignal } from "./stop-signal.ts";

/**
 * `npm run import -- FILE [options]`
 *
 * Exit codes: 0 when something was imported (rows may have been refused: they are listed), 1 when nothing was or the
 * file cannot be read, 2 when the command line is wrong, 130 or 143 when it was stopped.
 */
const asked = readArguments(process.argv.slice(2));
switch (asked.kind) {
  case "help":
    console.log(USAGE);
    break;
  case "usage":
    console.error(`${asked.message}\n\n${USAGE}`);
    process.exitCode = 2;
    break;
  case "import":
    process.exitCode = await run(asked.options);
}

async function run(options: AskedOptions): Promise<number> {
  const progress = createProgress(process.stderr);
  const stopping = new AbortController();
  const done = onStopSignal((signal) => {
    stopping.abort();
    progress.destroy();
    console.error(`stopped by ${signal}: nothing was written`);
  });
  try {
    const report = await importTable({ ...options, onProgress: progress.show, stop: stopping.signal });
    progress.destroy();
    const { terms } = FORMATS[report.format.name];
    if (terms !== null) console.error(terms);
    console.log(formatReport(report, options.dryRun));
    if (report.imported > 0) return 0;
    console.error("nothing was imported");
    return 1;
  } catch (error) {
    progress.destroy();
    if (!isImportError(error)) throw error;
    console.error(error.message);
    return 1;
  } finally {
    done();
  }
}
