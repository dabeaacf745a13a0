/** A drawing, in CSS pixels from its middle. */
export interface Drawing {
  readonly w: number;
  readonly h: number;
  readonly draw: (context: CanvasRenderingContext2D) => void;
}

/** Room round a drawing for its halo and shadow, in CSS pixels. */
export const BLEED = 6;

/** A drawing as pixels at a device pixel ratio, with {@link BLEED} round it; `null` without a canvas. */
export function rasterise({ w, h, draw }: Drawing, ratio: number, bleed = BLEED): ImageData | null {
  const canvas = document.createElement("canvas");
  canvas.width = Math.ceil((w + bleed * 2) * ratio);
  canvas.height = Math.ceil((h + bleed * 2) * ratio);
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (context === null) return null;
  context.scale(ratio, ratio);
  context.translate(w / 2 + bleed, h / 2 + bleed);
  draw(context);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

export function roundedRect(context: CanvasRenderingContext2D, x: number, y: number, w: number, h: number, radius: number): void {
  context.beginPath();
  context.roundRect(x, y, w, h, radius);
}
