import type { Measure, TextStyle } from "../layout/sizes.ts";
import type { Palette } from "../palette.ts";

interface Font {
  readonly weight: number;
  /** Pixels. */
  readonly size: number;
  /** Pixels between letters. */
  readonly spacing: number;
}

export const FONTS: Readonly<Record<TextStyle, Font>> = {
  country: { weight: 600, size: 12, spacing: 1 },
  pill: { weight: 600, size: 12, spacing: 0 },
  badge: { weight: 500, size: 12, spacing: 0 },
  place: { weight: 500, size: 12, spacing: 0 },
  region: { weight: 500, size: 13, spacing: 2.5 },
};

type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

export function setFont(context: Context, style: TextStyle, { sans }: Pick<Palette, "sans">): void {
  const { weight, size, spacing } = FONTS[style];
  context.font = `${weight} ${size}px ${sans}`;
  context.textBaseline = "alphabetic";
  // Safari before 18 has no letter spacing on a canvas: names are then set closer, and measured so too.
  if ("letterSpacing" in context) context.letterSpacing = `${spacing}px`;
}

/** Measures with the fonts that images are drawn in. Load the web font first, or it measures another. */
export function createMeasure(palette: Pick<Palette, "sans">): Measure {
  const known = new Map<string, number>();
  // One for each font: to set a font takes ten times as long as to measure with it.
  const contexts = new Map<TextStyle, Context | null>();
  const contextOf = (style: TextStyle) => {
    const context = document.createElement("canvas").getContext("2d");
    if (context !== null) setFont(context, style, palette);
    contexts.set(style, context);
    return context;
  };
  return (text, style) => {
    const key = `${style} ${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const context = contexts.get(style) ?? contextOf(style);
    if (context === null) return text.length * FONTS[style].size * 0.62;
    const { width } = context.measureText(text);
    known.set(key, width);
    return width;
  };
}

/** Resolves when the web font is there; a font that cannot be had is replaced by the next of the family. */
export async function loadFonts(palette: Pick<Palette, "sans">): Promise<void> {
  const fonts = Object.values(FONTS).map(({ weight, size }) => `${weight} ${size}px ${palette.sans}`);
  await Promise.allSettled([...new Set(fonts)].map((font) => document.fonts.load(font, "Dateline 0123456789")));
}
