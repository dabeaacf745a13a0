import { memo } from "react";
import { IconButton } from "../ui/button.tsx";

interface ZoomProps {
  /** 1 shows everything. */
  readonly factor: number;
  /** By 2, or by a half; 0 shows everything. */
  readonly zoomBy: (by: number) => void;
}

/** Closer and wider. On a phone they stand in the bar, for who cannot pinch. */
export const ZoomSteps = memo(({ factor, zoomBy }: ZoomProps) => {
  const out = (button: Element) => {
    if (factor <= 2) focusZoomIn(button);
    zoomBy(1 / 2);
  };
  return (
    <span className="timeline-zoom-steps" role="group" aria-label="Zoom of the time axis">
      <IconButton icon="minus" label="Zoom out" tip="above" isDisabled={factor === 1} onPress={({ target }) => out(target)} />
      <IconButton className="timeline-zoom-in" icon="plus" label="Zoom in" tip="above" onPress={() => zoomBy(2)} />
    </span>
  );
});

/** The corner below the undated events: the zoom, or where that stands in the bar, the way back from it alone. */
export const ZoomCorner = memo(({ factor, zoomBy, compact }: ZoomProps & { readonly compact: boolean }) => {
  const zoomed = factor > 1;
  const reset = (button: Element) => {
    focusZoomIn(button);
    zoomBy(0);
  };
  return (
    <span className="timeline-zoom">
      {!compact && <ZoomSteps factor={factor} zoomBy={zoomBy} />}
      {(!compact || zoomed) && (
        <IconButton icon="fit" label="Reset zoom" tip="above" isDisabled={!zoomed} onPress={({ target }) => reset(target)} />
      )}
    </span>
  );
});

/** A button that is about to go, or to be disabled, would take the focus with it. */
function focusZoomIn(button: Element): void {
  button.closest(".timeline")?.querySelector<HTMLElement>(".timeline-zoom-in")?.focus();
}
