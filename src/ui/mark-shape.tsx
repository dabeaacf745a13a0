import type { Status } from "../model/vocabulary.ts";

interface MarkShapeProps {
  /** Centred on 0,0. */
  readonly path: string;
  readonly size: number;
  readonly status: Status;
}

/** A shape with the outline and fill of a status, in `currentColor`; to stand in an `<svg>` or a `<g>`. */
export function MarkShape({ path, size, status }: MarkShapeProps) {
  const stroke = Math.max(1.25, size / 9);
  switch (status) {
    case "occurred":
      return <path d={path} fill="currentColor" />;
    case "ongoing":
      return <OpenRightEnd path={path} size={size} />;
    case "planned":
      return <Hollow path={path} stroke={stroke} dash={`${size / 4} ${size / 7}`} />;
    case "feared":
    case "hoped":
      return <Hollow path={path} stroke={stroke} dash={`0.01 ${stroke * 1.75}`} />;
    case "did-not-happen":
      return (
        <>
          <Hollow path={path} stroke={stroke} />
          <path
            d={`M${-size * 0.5} ${size * 0.5}L${size * 0.5} ${-size * 0.5}`}
            stroke="currentColor"
            strokeWidth={stroke}
            strokeLinecap="round"
          />
        </>
      );
  }
}

function Hollow({ path, stroke, dash }: { readonly path: string; readonly stroke: number; readonly dash?: string }) {
  return (
    <path
      className="ui-mark-hollow"
      d={path}
      stroke="currentColor"
      strokeWidth={stroke}
      strokeLinejoin="round"
      {...(dash !== undefined && { strokeDasharray: dash, strokeLinecap: "round" as const })}
    />
  );
}

/** Three steps of fading to the right, cut out by nested viewports: gradients and clips would need document-wide ids. */
function OpenRightEnd({ path, size }: { readonly path: string; readonly size: number }) {
  const half = size * 0.6;
  return (
    <>
      <path d={path} fill="currentColor" fillOpacity={0.28} />
      {[0.52, 0.74].map((share, step) => (
        <svg
          key={share}
          x={-half}
          y={-half}
          width={half * 2 * share}
          height={half * 2}
          viewBox={`${-half} ${-half} ${half * 2 * share} ${half * 2}`}
          overflow="hidden"
        >
          <path d={path} fill="currentColor" fillOpacity={step === 0 ? 1 : 0.45} />
        </svg>
      ))}
    </>
  );
}
