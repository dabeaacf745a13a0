// npx tsx tests/bench/filter-pass.ts [rows or data folder …]: how long the selectors take on a made-up table of that many rows,
// or on one that compile wrote, in processor time, which is the time on the clock of a machine that does nothing else.
import type { Dataset } from "../../src/model/dataset.ts";
import type { Interval } from "../../src/model/interval.ts";
import type { Inputs } from "../../src/model/inputs.ts";
import type { View } from "../../src/model/view.ts";
import { selectFilter, selectUnfiltered } from "../../src/selectors/filter.ts";
import { FACET_SELECTORS } from "../../src/selectors/facet-models.ts";
import { selectList } from "../../src/selectors/list-model.ts";
import { selectMapScene } from "../../src/selectors/map-scene.ts";
import { selectPanel } from "../../src/selectors/panel-model.ts";
import { selectExtent } from "../../src/selectors/timeline-spans.ts";
import { laneColumns } from "../../src/selectors/timeline-density.ts";
import { lanesOf, selectTimeline } from "../../src/selectors/timeline-model.ts";
import { inputs } from "../build.ts";
import { bigDataset } from "./big-dataset.ts";
import { facetChanges, rangeChanges } from "./filter-changes.ts";
import { readCompiled } from "./read-compiled.ts";

const CHANGES = 50;
const WARM_UP = 10;

const asked = process.argv.slice(2);
for (const size of asked.length === 0 ? ["10000", "100000", "1000000"] : asked) {
  measure(/^\d+$/.test(size) ? bigDataset(Number(size)) : readCompiled(size));
}

function measure(dataset: Dataset): void {
  const [anyFacet, range] = [facetChanges(dataset), rangeChanges(dataset)];
  console.log(`\n${dataset.table.length.toLocaleString("en")} rows${" ".repeat(20)}first   median      p95 ms`);
  const extent = selectExtent(dataset);
  const edges = extent === null ? new Float64Array(0) : columnsOf(extent);
  const country = { kind: "country", id: dataset.manifest.countries[0]?.id ?? "" } as const;
  line("filter pass, any facet", dataset, anyFacet, selectFilter);
  line("filter pass, range", dataset, range, selectFilter);
  line(
    "filter pass, one handle",
    dataset,
    (n) => ({ range: { start: (range(10 + (n % 9)).range?.start ?? 0) + n, end: 99_999 } }),
    selectFilter,
  );
  line("no filter at all", dataset, () => ({}), selectUnfiltered);
  line("map scene, any facet", dataset, anyFacet, selectMapScene);
  line("facet models", dataset, anyFacet, (given) => Object.values(FACET_SELECTORS).map((select) => select(given)));
  line("timeline, range", dataset, range, selectTimeline);
  line("lanes, any facet", dataset, anyFacet, (given) => lanesOf(selectTimeline(given)));
  line(
    "lanes by kind, any facet",
    dataset,
    (n) => ({ ...anyFacet(n), lanes: "kind" }),
    (given) => lanesOf(selectTimeline(given)),
  );
  line("histograms, any facet", dataset, anyFacet, (given) => {
    const model = selectTimeline(given);
    return model.extent === null ? [] : laneColumns(dataset, model.rows, lanesOf(model).slice(0, 20), model.extent, edges);
  });
  line("list, any facet", dataset, anyFacet, selectList);
  line("list, range", dataset, range, selectList);
  line("panel: overview, range", dataset, range, selectPanel);
  line("panel: country, range", dataset, (n) => ({ ...range(n), sel: country }), selectPanel);
}

/** A hundred and fifty columns, as wide as each other. */
function columnsOf({ start, end }: Interval): Float64Array {
  return Float64Array.from({ length: 151 }, (_, at) => start + ((end + 1 - start) * at) / 150);
}

/** The filter pass that a selector rests on is timed by a line of its own and done beforehand here. */
function line(name: string, dataset: Dataset, change: (n: number) => Partial<View>, select: (given: Inputs) => unknown): void {
  const own = select !== selectFilter;
  const times = Array.from({ length: CHANGES + WARM_UP + 1 }, (_, n) => {
    const given = inputs(dataset, change(n));
    if (own) selectFilter(given);
    const begun = process.cpuUsage();
    select(given);
    const { user, system } = process.cpuUsage(begun);
    return (user + system) / 1000;
  });
  const sorted = times.slice(WARM_UP + 1).toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  const cells = [times[0] ?? 0, at(0.5), at(0.95)].map((ms) => ms.toFixed(2).padStart(9));
  console.log(name.padEnd(28) + cells.join(""));
}
