import { useState, type ReactNode } from "react";
import { Button } from "../ui/button.tsx";
import { Icon } from "../ui/icon.tsx";
import { EventList } from "./event-list.tsx";

interface FoldProps {
  /** With the number of events, which it opens. */
  readonly title: ReactNode;
  readonly rows: Int32Array;
}

/** Events behind their count: for what is listed and not counted, or told already above. */
export function Fold({ title, rows }: FoldProps) {
  const [open, setOpen] = useState(false);
  return (
    <div>
      <Button variant="quiet" className="panel-fold" aria-expanded={open} onPress={() => setOpen(!open)}>
        <Icon name={open ? "chevron-down" : "chevron-right"} size={12} />
        <span>{title}</span>
      </Button>
      {open && <EventList rows={rows} />}
    </div>
  );
}
