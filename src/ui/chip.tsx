import type { ReactNode } from "react";
import { Button as AriaButton } from "react-aria-components/Button";
import { Icon } from "./icon.tsx";
import "./ui.css";

interface ChipProps {
  readonly children: ReactNode;
  /** A cross at its end; `removeLabel` is its name. */
  readonly onRemove?: (button: Element) => void;
  readonly removeLabel?: string;
  /** Makes the words a button. */
  readonly onPress?: () => void;
}

/** A short fact in a rounded box, with a cross when it can be taken away. */
export function Chip({ children, onRemove, removeLabel = "Remove", onPress }: ChipProps) {
  return (
    <span className="ui-chip">
      {onPress === undefined ? (
        <span className="ui-chip-words">{children}</span>
      ) : (
        <AriaButton className="ui-chip-words ui-chip-press" onPress={onPress}>
          {children}
        </AriaButton>
      )}
      {onRemove !== undefined && (
        <AriaButton className="ui-chip-remove" aria-label={removeLabel} onPress={({ target }) => onRemove(target)}>
          <Icon name="close" size={12} />
        </AriaButton>
      )}
    </span>
  );
}
