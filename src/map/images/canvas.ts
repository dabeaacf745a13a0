/** Off the page where the browser can: a canvas of the page waits for the graphics process, which is busy with the map. */
export type Context2D = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** A drawing, in CSS pixels from its middle. */
export interface Drawing {
  readonly w: number;
  readonly h: number;
  readonly draw: (context: Context2D) => void;
}

/** Room round a drawing for its halo and shadow, in CSS pixels. */
export const BLEED = 6;

let shared: Context2D | null = null;

/**
 * A drawing as pixels at a device pixel ratio, with {@link BLEED} round it; `null` without a canvas. All are drawn on
 * one canvas that is kept: to make one takes longer than to draw on it.
 */
export function rasterise({ w, h, draw }: Drawing, ratio: number, bleed = BLEED): ImageData | null {
  shared ??= makeContext();
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

/** The first drawing takes half a second where the graphics process is busy: done before the map is made, it takes none. */
export function warmCanvas(): void {
  rasterise({ w: 1, h: 1, draw: (context) => context.fillRect(0, 0, 1, 1) }, 1);
}

function makeContext(): Context2D | null {
  const canvas = typeof OffscreenCanvas === "undefined" ? document.createElement("canvas") : new OffscreenCanvas(320, 96);
  return canvas.getContext("2d", { willReadFrequently: true });
}

export function roundedRect(context: Context2D, x: number, y: number, w: number, h: number, radius: number): void {
  context.beginPath();
  context.roundRect(x, y, w, h, radius);
}
