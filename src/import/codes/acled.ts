import type { ActorKind, EventType, Sector } from "../../model/vocabulary.ts";

/** An ACLED sub-event type, and what it is in PLOVER. */
export interface AcledType {
  /** In lower case. */
  readonly subEvent: string;
  readonly type: EventType;
  readonly modes: readonly string[];
  /**
   * The first actor does it when nobody, or only civilians, stands beside it. ACLED gives its two actors no direction
   * otherwise; where this is `false`, they never have one.
   */
  readonly directed: boolean;
  readonly words: string;
}

const row = (subEvent: string, type: EventType, mode: string, directed: boolean, words: string): AcledType => ({
  subEvent,
  type,
  modes: mode === "" ? [] : [mode],
  directed,
  words,
});

/**
 * ACLED's 25 sub-event types → PLOVER, ours: there is no published crosswalk.
 * Source: ACLED codebook (event and sub-event types). What PLOVER does not code (a group changes, weapons are found,
 * territory changes hands without a fight) is STATEMENT.
 */
export const ACLED_TYPES: readonly AcledType[] = [
  row("armed clash", "ASSAULT", "", false, "Armed clash"),
  row("government regains territory", "ASSAULT", "", false, "Government regains territory"),
  row("non-state actor overtakes territory", "ASSAULT", "", false, "Non-state actor takes territory"),
  row("chemical weapon", "ASSAULT", "unconventional", true, "Chemical weapon used"),
  row("air/drone strike", "ASSAULT", "aerial", true, "Air or drone strike"),
  row("suicide bomb", "ASSAULT", "suicide-attack", true, "Suicide bombing"),
  row("shelling/artillery/missile attack", "ASSAULT", "heavy-weapons", true, "Shelling or missile attack"),
  row("remote explosive/landmine/ied", "ASSAULT", "explosives", true, "Remote explosive or mine"),
  row("grenade", "ASSAULT", "explosives", true, "Grenade"),
  row("sexual violence", "ASSAULT", "sexual", true, "Sexual violence"),
  row("attack", "ASSAULT", "", true, "Attack"),
  row("abduction/forced disappearance", "ASSAULT", "abduct", true, "Abduction or disappearance"),
  row("peaceful protest", "PROTEST", "demo", true, "Protest"),
  row("protest with intervention", "PROTEST", "demo", true, "Protest, with intervention"),
  row("excessive force against protesters", "PROTEST", "demo", true, "Protest, met with excessive force"),
  row("violent demonstration", "PROTEST", "riot", true, "Violent demonstration"),
  row("mob violence", "PROTEST", "riot", true, "Mob violence"),
  row("agreement", "AGREE", "", false, "Agreement"),
  row("arrests", "COERCE", "arrest", true, "Arrests"),
  row("looting/property destruction", "COERCE", "seize", true, "Looting or destruction of property"),
  row("headquarters or base established", "MOBILIZE", "", true, "Base established"),
  row("change to group/activity", "STATEMENT", "", false, "Change to a group or its activity"),
  row("disrupted weapons use", "STATEMENT", "", false, "Weapons found or disarmed"),
  row("non-violent transfer of territory", "STATEMENT", "", false, "Territory changes hands without a fight"),
  row("other", "STATEMENT", "", false, "Other development"),
];

/** What ACLED's `inter1` and `inter2` say of an actor. */
export interface AcledInter {
  /** As ACLED writes it, in lower case: a number until 2024, words since. */
  readonly code: string;
  readonly kind: ActorKind;
  readonly sector: Sector | null;
}

const inter = (number: string, words: string, kind: ActorKind, sector: Sector | null): readonly AcledInter[] => [
  { code: number, kind, sector },
  { code: words, kind, sector },
];

/** Source: ACLED codebook (actor types). External forces may be a foreign army, a mission or a company: an organisation. */
export const ACLED_INTERS: readonly AcledInter[] = [
  ...inter("1", "state forces", "government", null),
  ...inter("2", "rebel group", "armed-group", "REB"),
  ...inter("3", "political militia", "armed-group", "UAF"),
  ...inter("4", "identity militia", "armed-group", "UAF"),
  ...inter("5", "rioters", "unnamed-group", null),
  ...inter("6", "protesters", "unnamed-group", null),
  ...inter("7", "civilians", "unnamed-group", null),
  ...inter("8", "external/other forces", "organisation", null),
];
