import type { Actor } from "../model/actor.ts";
import type { Dataset } from "../model/dataset.ts";
import type { HoverTarget, Inputs } from "../model/inputs.ts";
import { EVENT_TYPES, FAMILIES, GROUP_OF_STATUS, STATUSES, STATUS_GROUPS, TYPES } from "../model/vocabulary.ts";
import { rowsOfTarget } from "./emphasis.ts";
import { linkId, markOfActor } from "./map-links.ts";
import type { MapEmphasis, MapScene, SceneLink } from "./map-scene-types.ts";
import { selectMapScene } from "./map-scene.ts";

/**
 * The marks that belong to a target. A country, an actor or a pair brings the arcs that touch it and their other
 * ends; anything else brings what has a part in its events. `null`: nothing is emphasised, so nothing fades.
 */
export function selectMapEmphasis(inputs: Inputs, target: HoverTarget | null): MapEmphasis | null {
  if (target === null) return null;
  return emphasisOf(inputs.dataset, selectMapScene(inputs), target);
}

/** Of a country that no event involves, say: it is outlined, and nothing fades for it. */
const NO_MARKS: ReadonlySet<string> = new Set();

/** Not `memo`: the selection and the pointer's target take turns in one frame. */
const lasting = new WeakMap<
  HoverTarget,
  { readonly dataset: Dataset; readonly links: readonly SceneLink[]; readonly result: MapEmphasis }
>();

function emphasisOf(dataset: Dataset, scene: MapScene, target: HoverTarget): MapEmphasis {
  const known = lasting.get(target);
  if (known?.dataset === dataset && known.links === scene.links) return known.result;
  const rows = rowsOfTarget(dataset, target);
  const marks = rows === null ? NO_MARKS : marksOf(dataset, scene, target);
  const result = { marks, outlines: outlinesOf(dataset, marks, target), rows: scene.points === null ? null : rows };
  lasting.set(target, { dataset, links: scene.links, result });
  return result;
}

function outlinesOf(dataset: Dataset, marks: ReadonlySet<string>, target: HoverTarget): ReadonlySet<string> {
  if (target.kind === "country") return new Set([target.id]);
  if (target.kind === "pair") return new Set([target.a, target.b].filter((id) => dataset.countryOf.has(id)));
  if (target.kind === "event" || target.kind === "events") {
    return new Set([...marks].flatMap((mark) => (mark.startsWith("country:") ? [mark.slice("country:".length)] : [])));
  }
  return new Set();
}

function marksOf(dataset: Dataset, scene: MapScene, target: HoverTarget): ReadonlySet<string> {
  switch (target.kind) {
    case "country":
      return touching(scene, (id) => belongs(dataset, id, target.id), [`country:${target.id}`, ...moresOfCountry(scene, target.id)]);
    case "actor":
      return touching(scene, (id) => id === target.id, [markOfActor(actorOf(dataset, target.id)) ?? ""]);
    case "pair": {
      const joins = (one: string, other: string) => belongs(dataset, one, target.a) && belongs(dataset, other, target.b);
      const along = scene.links.filter(({ pair: { a, b } }) => joins(a, b) || joins(b, a));
      return withEnds(
        along,
        [target.a, target.b].flatMap((id) => markOfActor(actorOf(dataset, id)) ?? []),
      );
    }
    case "event":
    case "events":
    case "region":
    case "document":
      return ofRows(dataset, scene, target);
  }
}

function moresOfCountry({ mores }: MapScene, id: string): readonly string[] {
  return mores.some(({ country }) => country === id) ? [`more:${id}`] : [];
}

/** A country in a pair, or selected, includes its actors. */
function belongs(dataset: Dataset, actor: string, owner: string): boolean {
  return actor === owner || actorOf(dataset, actor)?.country === owner;
}

function actorOf(dataset: Dataset, id: string): Actor | undefined {
  return dataset.manifest.actors[dataset.actorOf.get(id) ?? -1];
}

function touching(scene: MapScene, isOwn: (actor: string) => boolean, own: readonly string[]): ReadonlySet<string> {
  const actors = scene.badges.filter(({ id }) => isOwn(id)).map(({ id }) => `actor:${id}`);
  return withEnds(
    scene.links.filter(({ pair }) => isOwn(pair.a) || isOwn(pair.b)),
    [...own, ...actors],
  );
}

function withEnds(links: readonly SceneLink[], own: readonly string[]): ReadonlySet<string> {
  return new Set([...own, ...links.flatMap(({ id, a, b }) => [id, a, b])]);
}

function ofRows(dataset: Dataset, scene: MapScene, target: HoverTarget): ReadonlySet<string> {
  const { table, manifest } = dataset;
  const marks = new Set<string>(target.kind === "region" ? [`region:${target.id}`] : []);
  const drawn = new Set(scene.links.map(({ id }) => id));
  for (const row of rowsOf(dataset, target)) {
    for (const code of slice(table.actors.values, table.actors.offsets, row)) {
      const mark = markOfActor(manifest.actors[code]);
      if (mark !== null) marks.add(mark);
    }
    for (const code of slice(table.countries.values, table.countries.offsets, row))
      marks.add(`country:${manifest.countries[code]?.id ?? ""}`);
    const place = manifest.places[table.place[row] ?? -1];
    if (place !== undefined) marks.add(place.kind === "region" ? `region:${place.region ?? place.id}` : `place:${place.id}`);
    for (const id of linksOfRow(dataset, row)) if (drawn.has(id)) marks.add(id);
  }
  return marks;
}

/** A few events are looked up; only for the rest the whole table is gone through. */
function rowsOf(dataset: Dataset, target: HoverTarget): readonly number[] {
  if (target.kind === "event") return [dataset.rowOf.get(target.id) ?? -1].filter((row) => row >= 0);
  if (target.kind === "events") return target.ids.flatMap((id) => dataset.rowOf.get(id) ?? []);
  const found: number[] = [];
  rowsOfTarget(dataset, target)?.forEach((belongs, row) => {
    if (belongs === 1) found.push(row);
  });
  return found;
}

function linksOfRow({ table }: Dataset, row: number): readonly string[] {
  const type = EVENT_TYPES[table.type[row] ?? -1];
  const status = STATUSES[table.status[row] ?? -1];
  const group = status === undefined ? null : GROUP_OF_STATUS[status];
  if (type === undefined || group === null) return [];
  const [family, groupCode] = [FAMILIES.indexOf(TYPES[type].family), STATUS_GROUPS.indexOf(group)];
  const ids: string[] = [];
  for (let i = table.linkFrom.offsets[row] ?? 0; i < (table.linkFrom.offsets[row + 1] ?? 0); i++) {
    ids.push(linkId(table.linkFrom.values[i] ?? -1, table.linkTo[i] ?? -1, family, groupCode));
  }
  return ids;
}

function slice(values: Int32Array, offsets: Int32Array, row: number): Int32Array {
  return values.subarray(offsets[row], offsets[row + 1]);
}
