/** A drawing, in CSS pixels from its middle. */
export interface Drawing {
  readonly w: number;
  readonly h: number;
  readonly draw: (context: CanvasRenderingContext2D) => void;
}

/** Room round a drawing for its halo and shadow, in CSS pixels. */
export const BLEED = 6;

let shared: CanvasRenderingContext2D | null = null;

/**
 * A drawing as pixels at a device pixel ratio, with {@link BLEED} round it; `null` without a canvas. All are drawn on
 * one canvas that is kept: to make one takes longer than to draw on it.
 */
export function rasterise({ w, h, draw }: Drawing, ratio: number, bleed = BLEED): ImageData | null {
  shared ??= document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const context = shared;
  if (context === null) return null;
  const [width, height] = [Math.ceil((w + bleed * 2) * ratio), Math.ceil((h + bleed * 2) * ratio)];
  if (context.canvas.width < width) context.canvas.width = width;
  if (context.canvas.height < height) context.canvas.height = height;
  context.save();
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, context.canvas.width, context.canvas.height);
  context.scale(ratio, ratio);
  context.translate(w / 2 + bleed, h / 2 + bleed);
  draw(context);
  context.restore();
  return context.getImageData(0, 0, width, height);
}

export function roundedRect(context: CanvasRenderingContext2D, x: number, y: number, w: number, h: number, radius: number): void {
  context.beginPath();
  context.roundRect(x, y, w, h, radius);
}
