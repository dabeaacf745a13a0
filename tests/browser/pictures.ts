import type { Page } from "@playwright/test";

/** The share of pixels that are not the same in two pictures of one size. */
export async function differingShare(page: Page, one: Buffer, other: Buffer): Promise<number> {
  return page.evaluate(
    async (sources) => {
      const [a, b] = await Promise.all(
        sources.map(async (source) => {
          const image = new Image();
          image.src = source;
          await image.decode();
          const { naturalWidth: width, naturalHeight: height } = image;
          const context = Object.assign(document.createElement("canvas"), { width, height }).getContext("2d");
          context?.drawImage(image, 0, 0);
          return context?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray();
        }),
      );
      if (a === undefined || b === undefined || a.length !== b.length) return 1;
      let differing = 0;
      for (let at = 0; at < a.length; at += 4) {
        const away = [0, 1, 2].reduce((sum, part) => sum + Math.abs((a[at + part] ?? 0) - (b[at + part] ?? 0)), 0);
        if (away > 24) differing++;
      }
      return differing / (a.length / 4);
    },
    [one, other].map((picture) => `data:image/png;base64,${picture.toString("base64")}`),
  );
}
