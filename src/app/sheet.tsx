import { useRef, useState, type PointerEvent, type ReactNode } from "react";
import { IconButton } from "../ui/button.tsx";
import { settleSheet, shareOf, type SheetHeight } from "./sheet-height.ts";

interface SheetProps {
  readonly height: SheetHeight;
  readonly onHeight: (height: SheetHeight) => void;
  readonly tabs: ReactNode;
  readonly children: ReactNode;
}

interface Drag {
  readonly startY: number;
  /** The height that the sheet can grow to. */
  readonly roomPx: number;
  /** Pixels upwards since. */
  readonly up: number;
}

/** Comes up from below the map: by its grip, by the button beside the tabs, or by choosing a tab. */
export function Sheet({ height, onHeight, tabs, children }: SheetProps) {
  const [drag, setDrag] = useState<Drag | null>(null);
  const grip = useRef<HTMLDivElement>(null);
  const share = shareOf(height) + (drag === null ? 0 : drag.up / drag.roomPx);

  const onPointerDown = (event: PointerEvent) => {
    grip.current?.setPointerCapture(event.pointerId);
    const room = grip.current?.parentElement?.offsetParent?.clientHeight ?? innerHeight;
    setDrag({ startY: event.clientY, roomPx: room, up: 0 });
  };
  const onPointerMove = (event: PointerEvent) => {
    if (drag !== null) setDrag({ ...drag, up: drag.startY - event.clientY });
  };
  const onPointerUp = () => {
    if (drag === null) return;
    onHeight(settleSheet(height, share, drag.up));
    setDrag(null);
  };

  const full = height === "full";
  return (
    <div
      className={`app-sheet app-sheet-${height} ${drag === null ? "" : "app-sheet-dragged"}`}
      style={{ "--app-sheet": `${Math.min(1, Math.max(0.1, share)) * 100}%` }}
    >
      {/* The button beside the tabs does the same for keyboards. */}
      <div
        ref={grip}
        role="presentation"
        className="app-sheet-grip"
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={onPointerUp}
        onPointerCancel={() => setDrag(null)}
      />
      <div className="app-sheet-bar">
        {tabs}
        <IconButton
          icon={full ? "chevron-down" : "chevron-up"}
          label={full ? "Make the sheet smaller" : "Make the sheet larger"}
          onPress={() => onHeight(full ? "half" : height === "low" ? "half" : "full")}
        />
      </div>
      <div className="app-sheet-content">{children}</div>
    </div>
  );
}
