import type { ReactNode } from "react";
import "./ui.css";

/** A number in ink, as on the map beside a country's name. */
export function Pill({ children }: { readonly children: ReactNode }) {
  return <span className="ui-pill">{children}</span>;
}
