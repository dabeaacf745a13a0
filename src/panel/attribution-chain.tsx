import { Fragment } from "react";
import type { DocumentMeta } from "../model/document.ts";
import type { Actor } from "../model/actor.ts";
import { SubjectLink } from "./subject-link.tsx";

interface AttributionChainProps {
  /** Who says it, then hop by hop; empty when the document says it itself. */
  readonly speakers: readonly Actor[];
  readonly document: Pick<DocumentMeta, "publisher" | "title">;
}

/** Who says so: Zamir Kabulov → Russian news agencies → SAM. */
export function AttributionChain({ speakers, document }: AttributionChainProps) {
  const voice = document.publisher ?? document.title;
  if (speakers.length === 0) return <p className="panel-chain">Said by {voice} itself</p>;
  return (
    <p className="panel-chain">
      Said by{" "}
      {speakers.map(({ id }) => (
        <Fragment key={id}>
          <SubjectLink id={id} /> <span aria-label="through">→</span>{" "}
        </Fragment>
      ))}
      {voice}
    </p>
  );
}
