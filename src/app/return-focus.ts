import { presentInputs } from "../state/inputs.ts";

let returning = false;

/** Says that what is focused goes away while another dataset loads; whatever has {@link takeFocus} then gets the focus back. */
export function returnFocus(): void {
  returning = presentInputs() === null;
}

/** The `ref` of what the focus comes back to. */
export function takeFocus(element: HTMLElement | null): void {
  if (element === null || !returning) return;
  returning = false;
  element.focus();
}
