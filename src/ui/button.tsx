import type { ReactNode, Ref } from "react";
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from "react-aria-components/Button";
import { Icon } from "./icon.tsx";
import type { IconName } from "./icon-paths.ts";
import "./ui.css";

type Side = "above" | "below" | "left" | "right";

export interface ButtonProps extends Omit<AriaButtonProps, "className" | "style" | "children"> {
  /** outlined (default) · quiet: no border until pointed at · link: words in the accent · strong: filled with ink. */
  readonly variant?: "outlined" | "quiet" | "link" | "strong";
  readonly className?: string;
  readonly children?: ReactNode;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button with words. */
export function Button({ variant = "outlined", className = "", ...rest }: ButtonProps) {
  return <AriaButton {...rest} className={`ui-button ui-button-${variant} ${className}`} />;
}

export interface IconButtonProps extends Omit<ButtonProps, "children" | "aria-label"> {
  readonly icon: IconName;
  /** Its name, also shown beside it on hover and focus when `tip` says where. */
  readonly label: string;
  readonly tip?: Side;
}

/** A square button with a drawing; its name is for assistive technology and the tip. */
export function IconButton({ icon, label, tip, variant = "quiet", className = "", ...rest }: IconButtonProps) {
  return (
    <AriaButton
      {...rest}
      aria-label={label}
      className={`ui-button ui-icon-button ui-button-${variant} ${className}`}
      {...(tip !== undefined && { "data-tip": label, "data-tip-side": tip })}
    >
      <Icon name={icon} />
    </AriaButton>
  );
}
