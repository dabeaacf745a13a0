import type { Choice, RangeQuery, Selection, ViewQuery } from "../../model/view.ts";
import { compareText } from "../issue.ts";
import type { ViewSeed } from "../schema/dataset.ts";

/** The view that a dataset opens with, in the form in which the app holds one. */
export function makeDefaultView(seed: ViewSeed | undefined): ViewQuery {
  if (seed === undefined) return {};
  const { t, sel, actors, countries, families, types, status, voice, by, docs, ...rest } = seed;
  const view = {
    ...rest,
    t: t === undefined ? undefined : t === "all" ? ("all" as const) : range(t),
    sel: sel === undefined ? undefined : selection(sel),
    actors: choice(actors),
    countries: choice(countries),
    families: choice(families),
    types: choice(types),
    status: choice(status),
    voice: choice(voice),
    by: choice(by),
    docs: choice(docs),
  };
  return withoutUndefined(view);
}

/** Absent and `undefined` are the same in JSON, and only the first is allowed in a {@link ViewQuery}. */
function withoutUndefined<T extends object>(value: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

function range(text: string): RangeQuery {
  const [from = "start", to = "end"] = text.split("..");
  return { from, to };
}

function selection(text: string): Selection | undefined {
  const [kind, id = ""] = text.split("/");
  if (kind === "pair") {
    const [a = "", b = ""] = id.split("~").toSorted(compareText);
    return { kind, a, b };
  }
  return kind === "event" || kind === "country" || kind === "actor" || kind === "region" || kind === "document" ? { kind, id } : undefined;
}

function choice<T extends string>(seed: "all" | "none" | readonly T[] | undefined): Choice<T> | undefined {
  return seed === undefined || typeof seed === "string" ? seed : [...new Set(seed)].toSorted(compareText);
}
