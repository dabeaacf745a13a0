import type { Dataset } from "../model/dataset.ts";
import type { Inputs } from "../model/inputs.ts";
import { FAMILY_LABELS, type Status, type StatusGroup } from "../model/vocabulary.ts";
import type { MapScene, SceneLink, SceneMore } from "../selectors/map-scene-types.ts";
import { selectMapScene } from "../selectors/map-scene.ts";
import { nameOfCode } from "../text/country-name.ts";
import { plural } from "../text/count.ts";
import { ACTOR_KIND_WORDS } from "../text/phrases.ts";
import { cellWords } from "./cell-words.ts";
import type { Hit } from "./hit-test.ts";
import type { HoverCard } from "./hover-card.ts";

/** A status that is drawn like its group. */
const GROUP_MARK: Readonly<Record<StatusGroup, Status>> = { fact: "occurred", planned: "planned", imagined: "feared" };
const GROUP_WORDS: Readonly<Record<StatusGroup, string>> = { fact: "occurred or ongoing", planned: "planned", imagined: "feared or hoped" };

const known = new WeakMap<Hit, { readonly scene: MapScene; readonly words: HoverCard }>();

/** The same object for the same hit and scene. */
export function selectHoverWords(inputs: Inputs, hit: Hit): HoverCard {
  const scene = selectMapScene(inputs);
  const before = known.get(hit);
  if (before?.scene === scene) return before.words;
  const words = wordsOf(inputs, scene, hit);
  known.set(hit, { scene, words });
  return words;
}

function wordsOf(inputs: Inputs, scene: MapScene, hit: Hit): HoverCard {
  const { dataset } = inputs;
  switch (hit.kind) {
    case "country":
      return countryWords(dataset, scene, hit.id);
    case "actor":
      return say(
        hit.badge.name,
        [ACTOR_KIND_WORDS[hit.badge.kind], plural(hit.badge.count, "event")],
        "Click to see what it has a part in",
      );
    case "more":
      return moreWords(dataset, hit.more);
    case "cell":
      return cellWords(inputs, hit.mark);
    case "link":
      return linkWords(dataset, hit.link);
    case "region":
      return say(hit.region.name, ["A region that the source names"], "Click to see what is said of it");
    case "place":
      return say(
        hit.place.name,
        [`${plural(hit.place.count, "event")} said to be here`],
        hit.place.count === 1 ? "Click to open it" : "Click to list them",
      );
    case "disputed":
      return say(hit.name, ["Disputed: in no country’s shade", hit.note], null);
  }
}

function countryWords({ manifest, countryOf }: Dataset, scene: MapScene, id: string): HoverCard {
  const country = manifest.countries[countryOf.get(id) ?? -1];
  const sources = manifest.documents.length === 1 ? "this source" : "these sources";
  if (country === undefined) return say(nameOfCode(id) ?? id, [`Not in ${sources}`], null);
  const involved = scene.countries.find((each) => each.id === id);
  if (involved === undefined) return say(country.name, ["Named, but involved in no event"], "Click to see where it is named");
  return say(
    country.name,
    [involved.count === 0 ? "Involved in no event in view" : `Involved in ${plural(involved.count, "event")}`],
    "Click to see how it is involved",
  );
}

function moreWords({ manifest, countryOf }: Dataset, { country, count }: SceneMore): HoverCard {
  const name = manifest.countries[countryOf.get(country) ?? -1]?.name ?? country;
  return say(`${plural(count, "more actor")} of ${name}`, ["Less busy than those on the map"], "Click to list them");
}

function linkWords(dataset: Dataset, link: SceneLink): HoverCard {
  const name = (id: string) => dataset.manifest.actors[dataset.actorOf.get(id) ?? -1]?.name ?? id;
  const [a, b] = [name(link.pair.a), name(link.pair.b)];
  const attributed = link.attributed === 0 ? "" : link.attributed === link.count ? ", attributed" : `, ${link.attributed} attributed`;
  return {
    title: titleOf(a, b, link),
    lines: [
      {
        text: `${FAMILY_LABELS[link.family]}, ${GROUP_WORDS[link.group]}: ${plural(link.count, "event")}${attributed}`,
        mark: { family: link.family, status: GROUP_MARK[link.group] },
      },
    ],
    action: "Click to see all between the two",
  };
}

function titleOf(a: string, b: string, { arrowA, arrowB }: SceneLink): string {
  if (arrowA === arrowB) return arrowA ? `${a} ↔ ${b}` : `${a} – ${b}`;
  return arrowB ? `${a} → ${b}` : `${b} → ${a}`;
}

function say(title: string, lines: readonly string[], action: string | null): HoverCard {
  return { title, lines: lines.map((text) => ({ text, mark: null })), action };
}
