import "./ui.css";

interface SkeletonProps {
  /** Number of lines of text it stands for. */
  readonly lines?: number;
  /** `block`: one area that fills its box. */
  readonly shape?: "text" | "block";
}

/** The shape of what is still loading; appears after 300 ms, so a quick answer never flashes. */
export function Skeleton({ lines = 3, shape = "text" }: SkeletonProps) {
  if (shape === "block") return <div className="ui-skeleton ui-skeleton-block" aria-hidden="true" />;
  return (
    <div className="ui-skeleton" aria-hidden="true">
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className="ui-skeleton-line" style={{ inlineSize: `${line === lines - 1 ? 55 : 100 - ((line * 17) % 23)}%` }} />
      ))}
    </div>
  );
}
