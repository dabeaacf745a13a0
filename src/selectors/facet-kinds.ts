import type { Inputs } from "../model/inputs.ts";
import type { Choice, Chosen } from "../model/view.ts";
import { EVENT_TYPES, FAMILIES, FAMILY_LABELS, TYPES, type EventType, type Family } from "../model/vocabulary.ts";
import { selectFilter, selectUnfiltered } from "./filter.ts";
import { memo } from "./memo.ts";

export interface TypeChoice {
  readonly id: EventType;
  readonly name: string;
  /** One line, in plain words. */
  readonly explains: string;
  readonly count: number;
  readonly ticked: boolean;
}

export interface FamilyChoice {
  readonly id: Family;
  readonly name: string;
  readonly count: number;
  /** `some`: of its types, not all. */
  readonly ticked: "all" | "some" | "none";
  /** Those that some event of the dataset has, or that are ticked. */
  readonly types: readonly TypeChoice[];
}

/** What happened: families with their types, one facet. */
export interface KindsModel {
  readonly families: readonly FamilyChoice[];
  /** `null`: no test. */
  readonly ticked: readonly EventType[] | null;
}

export function selectKinds(inputs: Inputs): KindsModel {
  const { facets } = selectFilter(inputs);
  const totals = selectUnfiltered(inputs).facets;
  return makeKinds(inputs.view.kinds, facets.families, facets.types, totals.types);
}

const makeKinds = memo((kinds: Chosen<EventType>, families: Int32Array, types: Int32Array, totals: Int32Array): KindsModel => {
  const ticked = new Set(kinds === "all" ? [] : kinds);
  return {
    ticked: kinds === "all" ? null : kinds,
    families: FAMILIES.map((id, code) => {
      const of = typesOf(id);
      const on = of.filter((type) => ticked.has(type)).length;
      return {
        id,
        name: FAMILY_LABELS[id],
        count: families[code] ?? 0,
        ticked: on === 0 ? "none" : on === of.length ? "all" : "some",
        types: of.flatMap((type) => {
          const at = EVENT_TYPES.indexOf(type);
          if ((totals[at] ?? 0) === 0 && !ticked.has(type)) return [];
          return [{ id: type, name: TYPES[type].label, explains: TYPES[type].explains, count: types[at] ?? 0, ticked: ticked.has(type) }];
        }),
      };
    }),
  };
});

export function typesOf(family: Family): readonly EventType[] {
  return EVENT_TYPES.filter((type) => TYPES[type].family === family);
}

/** Ticked types as a link says them: whole families by name, the rest one by one. Nothing ticked is no test. */
export function kindsChoice(ticked: ReadonlySet<EventType>): { readonly families: Choice<Family>; readonly types: Choice<EventType> } {
  const families = FAMILIES.filter((family) => typesOf(family).every((type) => ticked.has(type)));
  const types = EVENT_TYPES.filter((type) => ticked.has(type) && !families.includes(TYPES[type].family));
  return { families: families.length === 0 ? "all" : families.toSorted(), types: types.length === 0 ? "all" : types.toSorted() };
}

/** The ticked types after some of them are ticked or, if all of those are on, unticked. */
export function toggleKinds(before: readonly EventType[] | null, types: readonly EventType[]): ReadonlySet<EventType> {
  const ticked = new Set(before);
  const on = types.every((type) => ticked.has(type));
  for (const type of types) {
    if (on) ticked.delete(type);
    else ticked.add(type);
  }
  return ticked;
}
