import type { Page } from "@playwright/test";

interface Measured {
  /** Pixels, across and down. */
  readonly least: number;
  /** A selector; by default the whole page. */
  readonly within?: string;
  /** Selectors of what is measured elsewhere. */
  readonly except?: readonly string[];
}

export interface TargetSizes {
  /** How many there are, so that a test can tell that it has met any. */
  readonly measured: number;
  /** A sentence for each that is too small. */
  readonly small: readonly string[];
}

/**
 * What can be seen and pressed, and what of it takes a press over too few pixels.
 *
 * Measured by asking what lies under each pixel, not by boxes: an area that is pressed may be larger than what is drawn, and
 * may be covered by a neighbour. Links in running text are exempt, as in WCAG 2.5.8.
 */
export async function measureTargets(page: Page, { least, within = "body", except = [] }: Measured): Promise<TargetSizes> {
  return page.evaluate(measure, { least, within, except: [".no-such-thing", ...except].join(", ") });
}

/** Runs in the page. */
function measure({ least, within, except }: { readonly least: number; readonly within: string; readonly except: string }): TargetSizes {
  const PRESSED = "button, a[href], summary, select, input, textarea, [role=link], [role=tab], [role=option]";
  /** A drawn box may be a pixel less for its edges. */
  const slack = 1;

  const inText = (target: Element) => {
    if (!target.matches("a, [role=link]")) return false;
    const line = target.parentElement?.cloneNode(true);
    if (!(line instanceof Element)) return false;
    for (const link of line.querySelectorAll("a, [role=link]")) link.remove();
    return /\p{L}/u.test(line.textContent ?? "");
  };
  const across = (target: Element): readonly [number, number] | null => {
    target.scrollIntoView({ block: "center", inline: "center" });
    const { x, y, width, height } = target.getBoundingClientRect();
    const hits = (left: number, top: number) => {
      const met = document.elementFromPoint(left, top);
      return met !== null && target.contains(met);
    };
    const [middle, centre] = [x + width / 2, y + height / 2];
    const reach = (dx: number, dy: number) => {
      let far = 0;
      while (far <= least && hits(middle + dx * (far + 1), centre + dy * (far + 1))) far += 1;
      return far;
    };
    // What lies under something else cannot be pressed at all.
    if (width < 4 || height < 4 || !hits(middle, centre)) return null;
    return [reach(-1, 0) + reach(1, 0) + 1, reach(0, -1) + reach(0, 1) + 1];
  };
  const sizes = [...document.querySelectorAll(`:is(${within}) :is(${PRESSED})`)].flatMap((element) => {
    // A box that is drawn by its label, and a slider by its grip.
    const target = element.closest("label, [data-drag=from], [data-drag=to]") ?? element;
    if (target.matches(except) || inText(target) || !target.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return [];
    const size = across(target);
    return size === null ? [] : [{ element, target, size }];
  });
  const small = sizes.flatMap(({ element, target, size }) => {
    if (Math.min(...size) >= least - slack) return [];
    const name = element.getAttribute("aria-label") ?? (target.textContent || element.className);
    return [`“${name.trim()}” can be pressed over ${size[0]} × ${size[1]} pixels only`];
  });
  return { measured: sizes.length, small };
}
