import "./map-card.css";
import { useCallback, useLayoutEffect, useRef } from "react";
import type { Inputs } from "../model/inputs.ts";
import { useDerived } from "../state/use-derived.ts";
import { Mark } from "../ui/mark.tsx";
import { selectHoverWords } from "./hover-words.ts";
import type { Hit } from "./hit-test.ts";
import type { Point } from "./layout/geometry.ts";

const OFFSET = 14;

export interface HoverCardProps {
  readonly hit: Hit;
  readonly at: Point;
}

/** What is under the pointer, and what a click on it will do. */
export function MapHoverCard({ hit, at }: HoverCardProps) {
  const card = useRef<HTMLDivElement>(null);
  const words = useDerived(useCallback((inputs: Inputs) => selectHoverWords(inputs, hit), [hit]));

  useLayoutEffect(() => {
    const element = card.current;
    const frame = element?.parentElement;
    if (!element || !frame) return;
    const [w, h] = [element.offsetWidth, element.offsetHeight];
    const x = at.x + OFFSET + w > frame.clientWidth ? at.x - OFFSET - w : at.x + OFFSET;
    const y = at.y + OFFSET + h > frame.clientHeight ? at.y - OFFSET - h : at.y + OFFSET;
    element.style.transform = `translate(${Math.max(4, Math.round(x))}px, ${Math.max(4, Math.round(y))}px)`;
  }, [at, words]);

  return (
    <div ref={card} className="map-card" aria-hidden="true">
      <p className="map-card-title">{words.title}</p>
      {words.lines.map(({ text, mark }) => (
        <p key={text} className="map-card-line">
          {mark !== null && <Mark family={mark.family} status={mark.status} size={10} />}
          {text}
        </p>
      ))}
      {words.action !== null && <p className="map-card-action">{words.action}</p>}
    </div>
  );
}
