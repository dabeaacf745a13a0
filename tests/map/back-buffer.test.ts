import { describe, expect, it } from "vitest";
import { drawsInSoftware } from "../../src/map/back-buffer.ts";

const RENDERER = 0x1f01;
const UNMASKED = 0x9246;

/** @param unmasked `null`: the browser keeps the driver's name to itself. */
function graphics(masked: string, unmasked: string | null): WebGL2RenderingContext {
  const names: Readonly<Record<number, string | null>> = { [RENDERER]: masked, [UNMASKED]: unmasked };
  const gl = {
    RENDERER,
    getExtension: (name: string) =>
      name === "WEBGL_debug_renderer_info" && unmasked !== null ? { UNMASKED_RENDERER_WEBGL: UNMASKED } : null,
    getParameter: (name: number) => names[name] ?? null,
  };
  return gl as unknown as WebGL2RenderingContext;
}

describe("drawsInSoftware", () => {
  it.each([
    [
      "Chromium without a graphics card",
      "WebKit WebGL",
      "ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero) (0x0000C0DE)), SwiftShader driver)",
    ],
    [
      "Windows without a driver",
      "WebKit WebGL",
      "ANGLE (Microsoft, Microsoft Basic Render Driver (0x0000008C) Direct3D11 vs_5_0 ps_5_0, D3D11)",
    ],
    ["Firefox on Mesa without a card", "llvmpipe, or similar", null],
    ["Safari in a virtual machine", "WebKit WebGL", "Apple Software Renderer"],
  ])("keeps pictures from holding up the page of %s", (_who, masked, unmasked) => {
    expect(drawsInSoftware(graphics(masked, unmasked))).toBe(true);
  });

  it.each([
    ["a card of Nvidia", "WebKit WebGL", "ANGLE (NVIDIA, NVIDIA GeForce RTX 3060 Direct3D11 vs_5_0 ps_5_0, D3D11)"],
    ["a phone", "WebKit WebGL", "Adreno (TM) 640"],
    ["Apple's", "WebKit WebGL", "Apple GPU"],
    ["Firefox, which says no more than this", "Intel(R) HD Graphics, or similar", null],
  ])("draws straight to the page with %s", (_who, masked, unmasked) => {
    expect(drawsInSoftware(graphics(masked, unmasked))).toBe(false);
  });
});
