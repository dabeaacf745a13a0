import { act } from "@testing-library/react";
import { vi } from "vitest";

/** jsdom lays nothing out: gives what scrolls its height and rows theirs, in pixels, and lets it be scrolled. Until mocks are restored. */
export function layOut(height: number): void {
  vi.spyOn(HTMLElement.prototype, "clientHeight", "get").mockReturnValue(height);
  vi.spyOn(HTMLElement.prototype, "scrollHeight", "get").mockReturnValue(10_000_000);
  vi.spyOn(HTMLElement.prototype, "getBoundingClientRect").mockImplementation(function rect(this: HTMLElement) {
    return new DOMRect(0, 0, 400, this.tagName === "H3" ? 37 : 152);
  });
  HTMLElement.prototype.scrollTo = function scrollTo(this: HTMLElement, to?: ScrollToOptions | number) {
    if (typeof to !== "object") return;
    this.scrollTop = to.top ?? 0;
    // Not within the call, as in browsers.
    setTimeout(() => act(() => scroll(this, this.scrollTop)));
  };
}

/** As a reader would: what scrolls says so. */
export function scroll(element: Element, top: number): void {
  element.scrollTop = top;
  element.dispatchEvent(new Event("scroll"));
}
