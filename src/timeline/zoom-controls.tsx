import { IconButton } from "../ui/button.tsx";

interface ZoomProps {
  readonly zoomed: boolean;
  /** By 2, or by a half; 0 shows everything. */
  readonly zoomBy: (by: number) => void;
}

/** Closer and wider. On a phone they stand in the bar, for who cannot pinch. */
export function ZoomSteps({ zoomed, zoomBy }: ZoomProps) {
  return (
    <span className="timeline-zoom-steps" role="group" aria-label="Zoom of the time axis">
      <IconButton icon="minus" label="Zoom out" tip="above" isDisabled={!zoomed} onPress={() => zoomBy(1 / 2)} />
      <IconButton icon="plus" label="Zoom in" tip="above" onPress={() => zoomBy(2)} />
    </span>
  );
}

/** The corner below the undated events: the zoom, or where that stands in the bar, the way back from it alone. */
export function ZoomCorner({ zoomed, zoomBy, compact }: ZoomProps & { readonly compact: boolean }) {
  return (
    <span className="timeline-zoom">
      {!compact && <ZoomSteps zoomed={zoomed} zoomBy={zoomBy} />}
      {(!compact || zoomed) && <IconButton icon="fit" label="Reset zoom" tip="above" isDisabled={!zoomed} onPress={() => zoomBy(0)} />}
    </span>
  );
}
