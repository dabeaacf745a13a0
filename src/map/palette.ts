import type { Family } from "../model/vocabulary.ts";

/** The map's colours and font, as the tokens of `tokens.css` have them now. */
export interface Palette {
  /** Part of every image's id: an image is drawn once per theme. */
  readonly name: "light" | "dark";
  readonly paper: string;
  readonly raised: string;
  readonly ink: string;
  readonly muted: string;
  readonly faint: string;
  readonly line: string;
  readonly accent: string;
  readonly sea: string;
  readonly land: string;
  readonly border: string;
  readonly hatch: string;
  /** Shadows of what floats. */
  readonly veil: string;
  /** Palest first: `--involvement-1` to `-5`. */
  readonly involvement: readonly [string, string, string, string, string];
  readonly families: Readonly<Record<Family, string>>;
  /** A CSS `font-family`. */
  readonly sans: string;
}

/** Reads the tokens. Cheap, but not free: call it when the theme changes, not once a frame. */
export function readPalette(element: Element, dark: boolean): Palette {
  const style = getComputedStyle(element);
  const token = (name: string): string => {
    const value = style.getPropertyValue(`--${name}`).trim();
    if (value === "") throw new Error(`Token --${name} is not set: tokens.css has not been loaded`);
    return value;
  };
  return {
    name: dark ? "dark" : "light",
    paper: token("paper"),
    raised: token("raised"),
    ink: token("ink"),
    muted: token("muted"),
    faint: token("faint"),
    line: token("line"),
    accent: token("accent"),
    sea: token("sea"),
    land: token("land"),
    border: token("border"),
    hatch: token("hatch"),
    veil: token("veil"),
    involvement: [token("involvement-1"), token("involvement-2"), token("involvement-3"), token("involvement-4"), token("involvement-5")],
    families: {
      talks: token("talks"),
      support: token("support"),
      pressure: token("pressure"),
      force: token("force"),
      statement: token("statement"),
    },
    sans: token("sans"),
  };
}
