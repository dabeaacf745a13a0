import "react";

declare module "react" {
  interface CSSProperties {
    /** Custom properties, which scripts may set where a stylesheet computes with them. */
    [name: `--${string}`]: string | number | undefined;
  }
}
