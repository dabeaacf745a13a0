import { CONTEXTS, EVENT_TYPES, TYPES, type Context, type EventType } from "../../model/vocabulary.ts";
import { CAMEO_CONFLICT } from "./cameo-conflict.ts";
import { CAMEO_COOPERATION } from "./cameo-cooperation.ts";

/** A CAMEO event code, and what it is in PLOVER. */
export interface CameoCode {
  /** Two digits for a root, three for a base code, four for a leaf; leading zeros matter. */
  readonly code: string;
  readonly type: EventType;
  readonly modes: readonly string[];
  readonly contexts: readonly Context[];
  /** What happens, in our words, to begin a label with. */
  readonly words: string;
}

/**
 * CAMEO 1.1b3 → PLOVER 2.0, after PLOVER's own crosswalk (`CAMEO2PLOVER-2021.txt` of openeventdata/PLOVER).
 *
 * Where we differ from it: DEMAND is REQUEST, the name in PLOVER 2.0, and appeals (02), which it leaves out, are
 * REQUEST with the modes of the demand of the same name; statements (01), which PLOVER does not code, are STATEMENT.
 * Modes and contexts that the vocabulary does not have are left out (host, ease, cleansing, humanitarian) or are the
 * nearest wider one (confiscate → seize, ban → restrict, assassinate → targeted); a code that covers two modes
 * (143 strike or boycott, 183 suicide or car bombing) has neither or what they share; 195x have the newer `aerial`
 * and `drone`. A mode that its code does not say is left out too (087 and 0874 disarm, 124 change).
 */
export const CAMEO: readonly CameoCode[] = [...CAMEO_COOPERATION, ...CAMEO_CONFLICT].flatMap(readLines);

/** `code | TYPE | modes | contexts | words`; a leaf without words has those of its base code. */
function readLines(text: string): readonly CameoCode[] {
  let words = "";
  return text
    .trim()
    .split("\n")
    .map((line) => {
      const [code = "", type = "", mode = "", context = "", own = ""] = line.split("|").map((cell) => cell.trim());
      words = own === "" ? words : own;
      return { code, type: typeOf(line, type), modes: modesOf(line, type, mode), contexts: contextsOf(line, context), words };
    });
}

function typeOf(line: string, type: string): EventType {
  const found = EVENT_TYPES.find((one) => one === type);
  if (found === undefined) throw new Error(`CAMEO table: found type "${type}" in "${line}", expected one of the vocabulary`);
  return found;
}

function modesOf(line: string, type: string, mode: string): readonly string[] {
  if (mode === "") return [];
  if (!TYPES[typeOf(line, type)].modes.includes(mode))
    throw new Error(`CAMEO table: found mode "${mode}" in "${line}", expected one of ${type}`);
  return [mode];
}

function contextsOf(line: string, context: string): readonly Context[] {
  return context.split(" ").flatMap((word) => {
    if (word === "") return [];
    const found = CONTEXTS.find((one) => one === word);
    if (found === undefined) throw new Error(`CAMEO table: found context "${word}" in "${line}", expected one of the vocabulary`);
    return [found];
  });
}
