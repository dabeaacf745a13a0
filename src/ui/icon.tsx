import { ICON_PATHS, type IconName } from "./icon-paths.ts";
import "./ui.css";

/** A small line drawing. Decorative: the control it stands in has the name. */
export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg className="ui-icon" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={ICON_PATHS[name]} />
    </svg>
  );
}
