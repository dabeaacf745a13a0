import { rmSync } from "node:fs";
import type { Browser } from "@playwright/test";
import { usePage, type Usage } from "./clicks.ts";
import { dragHandle, type Drag } from "./drag.ts";
import type { Size } from "./options.ts";
import { prepare, type Attempt, type Prepared } from "./prepare.ts";
import { serve, type Server } from "./serve.ts";
import { visitFloor, visitList, visitMap, type Visit } from "./visit.ts";

/** All that was measured of one set. */
export interface Measured extends Prepared {
  readonly size: Size;
  readonly visits: readonly Visit[];
  /** When the first event stood in the list, in visits of their own. */
  readonly lists: readonly (number | null)[];
  /** When the bare map had drawn, in the same runs. */
  readonly floors: readonly (number | null)[];
  readonly usage: Usage | null;
  readonly drag: Drag | null;
  /** What went wrong, in words; the rest was measured all the same. */
  readonly failures: readonly string[];
}

export interface Bench {
  readonly root: string;
  /** Of this run; removed at its end. */
  readonly folder: string;
  readonly browser: Browser;
  /** The built page. */
  readonly app: string;
  readonly floor: Server;
  readonly runs: number;
  readonly say: (words: string) => void;
}

export async function measureSize(bench: Bench, size: Size): Promise<Measured> {
  const { root, folder, app, say } = bench;
  const failures: string[] = [];
  const attempt: Attempt = async (what, act) => {
    say(`${size}: ${what}`);
    try {
      return await act();
    } catch (error) {
      const failure = `${what}: ${error instanceof Error ? error.message : String(error)}`;
      failures.push(failure);
      say(`${size}: ${failure}`);
      return null;
    }
  };

  const prepared = await prepare(root, size, folder, attempt);
  const { data, events } = prepared;
  const server = data === null ? null : await attempt("pack and serve", async () => serve(app, data));
  const rounds = server === null ? [] : await visitInTurns(bench, server, events, attempt);
  if (data !== null) rmSync(data, { recursive: true, force: true });
  if (rounds.some(({ visit }) => visit.complete === null || visit.map === null)) failures.push("the page was not complete in time");
  return {
    ...prepared,
    size,
    visits: rounds.map(({ visit }) => visit),
    lists: rounds.map(({ list }) => list),
    floors: rounds.map(({ floor }) => floor),
    usage: rounds.at(-1)?.usage ?? null,
    drag: rounds.at(-1)?.drag ?? null,
    failures,
  };
}

/** Closes the server at the end. */
async function visitInTurns(bench: Bench, server: Server, events: number, attempt: Attempt): Promise<readonly Round[]> {
  const rounds: Round[] = [];
  for (let run = 1; run <= bench.runs; run += 1) {
    const last = run === bench.runs;
    const round = await attempt(`visits, run ${run} of ${bench.runs}`, async () => visitAll(bench, server, events, last ? attempt : null));
    if (round !== null) rounds.push(round);
  }
  server.close();
  return rounds;
}

interface Round {
  readonly floor: number | null;
  readonly list: number | null;
  readonly visit: Visit;
  readonly usage: Usage | null;
  readonly drag: Drag | null;
}

/**
 * In turns, so that a machine that gets slower does so for all.
 *
 * @param attempt to use the page as well, once it is loaded.
 */
async function visitAll({ browser, floor: floorServer }: Bench, server: Server, events: number, attempt: Attempt | null): Promise<Round> {
  const { map: floor } = await visitFloor(browser, floorServer);
  const list = await visitList(browser, server, events);
  const { visit, rest } = await visitMap(browser, server, events, async (page, context) => {
    if (attempt === null) return null;
    const usage = await attempt("clicks", async () => usePage(page, context));
    return { usage, drag: await attempt("drag", async () => dragHandle(page)) };
  });
  return { floor, list, visit, usage: rest?.usage ?? null, drag: rest?.drag ?? null };
}
