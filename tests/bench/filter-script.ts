// tsx tests/bench/filter-script.ts <data folder>: script time of the filter pass over the compiled table, as JSON, for run.ts.
import { selectFilter } from "../../src/selectors/filter.ts";
import { inputs } from "../build.ts";
import { facetChanges } from "./filter-changes.ts";
import { readCompiled } from "./read-compiled.ts";
import { greatest, median, p95 } from "./statistics.ts";

const CHANGES = 50;
/** Changes before that, so that the compiler has seen the code: an app that loads runs it as often. */
const WARM_UP = 10;

const dataset = readCompiled(process.argv[2] ?? "public/data");
const change = facetChanges(dataset);
const times = Array.from({ length: WARM_UP + CHANGES }, (_, n) => {
  const given = inputs(dataset, change(n));
  const begun = performance.now();
  selectFilter(given);
  return performance.now() - begun;
}).slice(WARM_UP);
console.log(JSON.stringify({ median: median(times), p95: p95(times), greatest: greatest(times) }));
