import type { StatusGroup } from "../model/vocabulary.ts";

const DASHES: Readonly<Record<StatusGroup, string | undefined>> = { fact: undefined, planned: "7 4", imagined: "0.1 4.5" };

/** A piece of an arc: its dash says the status, a quotation mark that it is attributed. */
export function LegendLine({ kind }: { readonly kind: StatusGroup | "quote" }) {
  const dash = kind === "quote" ? undefined : DASHES[kind];
  return (
    <svg className="map-sample" width="28" height="14" viewBox="0 0 28 14" aria-hidden="true">
      <path
        d="M1 7H27"
        strokeWidth="2"
        strokeLinecap={kind === "imagined" ? "round" : "butt"}
        {...(dash !== undefined && { strokeDasharray: dash })}
      />
      {kind === "quote" && (
        <>
          <circle className="map-sample-disc" cx="14" cy="7" r="6" />
          <path d="M13 4.8l-1.2 3.8M16.4 4.8l-1.2 3.8" strokeWidth="1.5" strokeLinecap="round" />
        </>
      )}
    </svg>
  );
}

/** A piece of an area: hatched and dashed when disputed, softly outlined for a region. */
export function LegendArea({ kind }: { readonly kind: "disputed" | "region" }) {
  return (
    <svg className={`map-sample map-sample-${kind}`} width="28" height="14" viewBox="0 0 28 14" aria-hidden="true">
      {kind === "disputed" && <path className="map-sample-hatch" d="M2 12L12 2M8 12L18 2M14 12L24 2M20 12L26 6M2 6L6 2" strokeWidth="1" />}
      {kind === "region" && <rect className="map-sample-glow" x="3" y="3" width="22" height="8" rx="2" strokeWidth="5" />}
      <rect
        x="2"
        y="2"
        width="24"
        height="10"
        rx={kind === "region" ? 3 : 0}
        strokeWidth="1.1"
        {...(kind === "disputed" && { strokeDasharray: "3 2.5" })}
      />
    </svg>
  );
}
