import type { Map as MapLibreMap } from "maplibre-gl";

type Painter = MapLibreMap["painter"];
type Framebuffer = ReturnType<Painter["context"]["createFramebuffer"]>;

/** Draws where nobody looks, and shows a picture when the graphics have done it. */
interface BackBuffer {
  /** Whether a picture is on its way to the page: the next one would hold it up. */
  readonly isBusy: () => boolean;
  /** Draws a picture that is shown when it is done, one or a few frames later; the page does not wait for it. */
  later(render: () => void): void;
  /** Draws a picture for this very frame, for which the page waits. What was on its way is forgotten. */
  now(render: () => void): void;
}

/** What drivers that draw on the processor are called: of Chromium, of Mesa, of Windows. */
const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i;

/** Whether there is no graphics card to draw with. Browsers that keep the driver's name to themselves say no. */
export function drawsInSoftware(gl: WebGL2RenderingContext): boolean {
  const names = gl.getExtension("WEBGL_debug_renderer_info");
  return SOFTWARE.test(String(gl.getParameter(names === null ? gl.RENDERER : names.UNMASKED_RENDERER_WEBGL)));
}

/**
 * Where there is no graphics card, a page reads its canvas back in each frame in which that has changed, and stands still
 * until all of it has been drawn: 30 to 100 ms. Here the map is drawn into a buffer of its own while the page goes on, and
 * copied to the canvas when it is done, which is all that the page still waits for.
 */
export function createBackBuffer({ context }: Painter): BackBuffer {
  const { gl } = context;
  const bind = context.bindFramebuffer.set.bind(context.bindFramebuffer);
  let buffer: Framebuffer | null = null;
  let target: WebGLFramebuffer | null = null;
  let fence: WebGLSync | null = null;
  let frame = 0;
  // To MapLibre, what has no name is the canvas.
  context.bindFramebuffer.set = (name) => bind(name ?? target);
  const isFitting = () => buffer?.width === gl.canvas.width && buffer.height === gl.canvas.height;
  const forget = () => {
    cancelAnimationFrame(frame);
    gl.deleteSync(fence);
    frame = 0;
    fence = null;
  };
  const show = () => {
    forget();
    if (buffer === null || !isFitting()) return;
    const { width, height } = buffer;
    gl.bindFramebuffer(gl.READ_FRAMEBUFFER, buffer.framebuffer);
    gl.bindFramebuffer(gl.DRAW_FRAMEBUFFER, null);
    gl.blitFramebuffer(0, 0, width, height, 0, 0, width, height, gl.COLOR_BUFFER_BIT, gl.NEAREST);
    context.bindFramebuffer.dirty = true;
    // Until this frame is over: the page would wait for whatever else is drawn in it.
    frame = requestAnimationFrame(() => (frame = 0));
  };
  const look = () => {
    if (fence !== null && gl.getSyncParameter(fence, gl.SYNC_STATUS) === gl.UNSIGNALED) frame = requestAnimationFrame(look);
    else show();
  };
  return {
    isBusy: () => frame !== 0,
    later(render) {
      forget();
      if (!isFitting()) {
        buffer?.destroy();
        buffer = makeBuffer(context);
      }
      target = buffer?.framebuffer ?? null;
      render();
      target = null;
      fence = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
      gl.flush();
      frame = requestAnimationFrame(look);
    },
    now(render) {
      forget();
      render();
    },
  };
}

/** As large as the canvas, and with what MapLibre draws with: colours, depth and stencil. */
function makeBuffer(context: Painter["context"]): Framebuffer {
  const { gl } = context;
  const { width, height } = gl.canvas;
  const buffer = context.createFramebuffer(width, height, true, true);
  const texture = gl.createTexture();
  context.activeTexture.set(gl.TEXTURE0);
  gl.bindTexture(gl.TEXTURE_2D, texture);
  gl.texStorage2D(gl.TEXTURE_2D, 1, gl.RGBA8, width, height);
  buffer.colorAttachment.set(texture);
  buffer.depthAttachment.set(context.createRenderbuffer(gl.DEPTH24_STENCIL8, width, height));
  return buffer;
}
