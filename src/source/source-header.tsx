import type { SourceModel } from "../selectors/source-model.ts";
import { useDataset } from "../state/use-derived.ts";
import { select } from "../state/view-store.ts";
import { publishedWords } from "../text/citation.ts";
import { formatCount, plural } from "../text/count.ts";
import { DOCUMENT_KIND_WORDS } from "../text/phrases.ts";
import { OutsideLink } from "../ui/outside-link.tsx";

/** Where the text comes from, and what its highlights are. */
export function SourceHeader({ model: { document, documents, shown, total } }: { readonly model: SourceModel }) {
  const { licence } = useDataset().manifest;
  const kicker = [DOCUMENT_KIND_WORDS[document.kind], document.publisher, publishedWords(document)].filter((word) => word !== null);
  return (
    <header className="source-header">
      {documents.length > 1 && (
        <label className="source-documents">
          Document{" "}
          <select value={document.id} onChange={({ target }) => select({ kind: "document", id: target.value })}>
            {documents.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
      )}
      <p className="source-kicker">{kicker.join(" · ")}</p>
      <details className="source-about">
        <summary>
          {shown < total ? `${formatCount(shown)} of ${plural(total, "event")} in view` : plural(total, "event")}
          {document.table === undefined && ` · ${formatCount(document.covered)} of ${formatCount(document.sentences)} sentences quoted`}
        </summary>
        {document.published.why !== null && <p>Publication: {document.published.why}</p>}
        <p>
          SHA-256 of the {document.table === undefined ? "text" : "file"}: <code>{document.sha256}</code>
        </p>
        <p>{licence}</p>
      </details>
      {document.table === undefined && (
        <p className="source-hint">Marked words are what events rest on: click to select, point to light up their marks.</p>
      )}
      {document.url !== null && <OutsideLink href={document.url}>As published</OutsideLink>}
    </header>
  );
}
