import { Fragment } from "react";
import type { DocumentMeta } from "../model/document.ts";
import { parseDay } from "../model/day.ts";
import { setHover } from "../state/hover-store.ts";
import { selectInView } from "../state/view-store.ts";
import { publishedWords } from "../text/citation.ts";
import { formatCount } from "../text/count.ts";
import { formatDay } from "../text/dates.ts";
import { DOCUMENT_KIND_WORDS } from "../text/phrases.ts";
import { tableWords } from "../text/table-words.ts";
import { Button } from "../ui/button.tsx";
import { Icon } from "../ui/icon.tsx";
import { OutsideLink } from "../ui/outside-link.tsx";
import { goTo } from "./go-to.ts";

interface DocumentSourceProps {
  readonly document: DocumentMeta;
  /** Its title leads to its own panel: in the overview. */
  readonly linked?: boolean;
}

/** Where a text comes from, how much of it is quoted, and who has reviewed it. */
export function DocumentSource({ document, linked = false }: DocumentSourceProps) {
  const reviewed = parseDay(document.review.on);
  const published = publishedWords(document);
  const read = () => {
    setHover(null);
    selectInView({ kind: "document", id: document.id }, "source");
  };
  return (
    <div className="panel-source">
      {linked && (
        <Button variant="link" className="panel-source-title" onPress={() => goTo({ kind: "document", id: document.id })}>
          {document.title}
        </Button>
      )}
      <dl className="panel-data">
        <dt>{DOCUMENT_KIND_WORDS[document.kind]}</dt>
        <dd>
          {document.publisher ?? "Publisher not given"}, {published}
          {document.published.why !== null && <span className="panel-why">{document.published.why}</span>}
        </dd>
        {document.table === undefined ? (
          <>
            <dt>Quoted</dt>
            <dd>
              {formatCount(document.covered)} of {formatCount(document.sentences)} sentences
            </dd>
          </>
        ) : (
          tableWords(document.table).map(([heading, words]) => (
            <Fragment key={heading}>
              <dt>{heading}</dt>
              <dd>{words}</dd>
            </Fragment>
          ))
        )}
        <dt>Reviewed</dt>
        <dd>
          {document.review.by === "" ? "by nobody yet" : `by ${document.review.by}`}
          {reviewed !== null && `, ${formatDay(reviewed)}`}
        </dd>
        <dt>SHA-256</dt>
        <dd>
          <code title={document.sha256}>{document.sha256.slice(0, 12)}…</code>
        </dd>
      </dl>
      <div className="panel-actions">
        {document.table === undefined && (
          <Button onPress={read}>
            <Icon name="source" /> Read the source
          </Button>
        )}
        {document.url !== null && (
          <OutsideLink className="panel-link" href={document.url}>
            As published
          </OutsideLink>
        )}
      </div>
    </div>
  );
}
