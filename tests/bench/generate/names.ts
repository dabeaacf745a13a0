import type { Random } from "./random.ts";

const LATIN = ["ka", "bul", "mir", "ta", "shan", "dor", "el", "vi", "san", "rok", "bel", "ur", "zan", "mo", "gar", "lin"] as const;
const CYRILLIC = ["ка", "бул", "мир", "та", "шан", "дор", "ель", "ви", "сан", "рок", "бел", "ур", "зан", "мо", "гор", "лин"] as const;
const ARABIC = ["کا", "بل", "میر", "تا", "شان", "دور", "ال", "وی", "سان", "رخ", "به", "اور", "زن", "مو", "گر", "لین"] as const;

const BODIES = [
  "Front",
  "Council",
  "Ministry of Foreign Affairs",
  "Brigade",
  "Movement for the Liberation",
  "Union",
  "Committee",
  "Party",
] as const;
const BODIES_CYRILLIC = ["Фронт", "Совет", "Министерство иностранных дел", "Бригада", "Движение", "Союз", "Комитет", "Партия"] as const;
const BODIES_ARABIC = ["جبهه", "شورای", "وزارت امور خارجه", "تیپ", "جنبش", "اتحادیه", "کمیته", "حزب"] as const;

/** Now and then a name is as long as the longest in real tables. */
const LONG = " of the Provisional Coordinating Assembly for the Northern and Eastern Provinces and the Adjacent Mountain Districts";

/** One word of two or three syllables; in Latin with a capital. */
export function placeName(random: Random): string {
  return inScript(random, (syllables) => syllables.map(capital).join(""));
}

export function bodyName(random: Random): string {
  const script = scriptOf(random);
  const word = capital(syllablesOf(random, script).join(""));
  const which = random.below(BODIES.length);
  if (script === CYRILLIC) return `${BODIES_CYRILLIC[which]} «${word}»`;
  if (script === ARABIC) return `${BODIES_ARABIC[which]} ${word}`;
  return `${word} ${BODIES[which]}${random.chance(0.05) ? LONG : ""}`;
}

function inScript(random: Random, join: (syllables: readonly string[]) => string): string {
  const name = join(syllablesOf(random, scriptOf(random)));
  return name.slice(0, 1) + name.slice(1).toLowerCase();
}

function scriptOf(random: Random): readonly string[] {
  const share = random.next();
  return share < 0.6 ? LATIN : share < 0.8 ? CYRILLIC : ARABIC;
}

function syllablesOf(random: Random, script: readonly string[]): readonly string[] {
  return Array.from({ length: 2 + random.below(2) }, () => script[random.below(script.length)] ?? "");
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
