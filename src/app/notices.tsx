import type { ViewNotice } from "../model/view.ts";
import { dismissNotices, useNotices } from "../state/notices.ts";
import { IconButton } from "../ui/button.tsx";
import { VisuallyHidden } from "../ui/visually-hidden.tsx";
import { useAnnouncement } from "./announce.ts";

/** Parameters of a link by what a reader calls them. */
const PARAM_WORDS: Readonly<Record<string, string>> = {
  t: "time range",
  actors: "actor",
  countries: "country",
  families: "kind of event",
  types: "kind of event",
  status: "status",
  voice: "voice",
  by: "speaker",
  docs: "document",
  only: "“only”",
  q: "text",
  sel: "selection",
  map: "map position",
  view: "view",
  lanes: "kind of lanes",
  axis: "kind of time axis",
  arcs: "choice of arcs",
  certainty: "certainty",
  theme: "theme",
  ds: "dataset",
  v: "version",
};

/** The page's one polite live region: what a link asked for in vain, and what was just done. */
export function Notices() {
  const notices = useNotices();
  const announcement = useAnnouncement();
  return (
    <div className="app-notices" aria-live="polite">
      <VisuallyHidden>{announcement}</VisuallyHidden>
      {notices.length > 0 && (
        <div className="app-notice">
          <p>{notices.map(noticeWords).join(" ")}</p>
          <IconButton icon="close" label="Close this message" onPress={dismissNotices} />
        </div>
      )}
    </div>
  );
}

function noticeWords({ param, found, reason }: ViewNotice): string {
  const what = PARAM_WORDS[param] ?? param;
  if (param === "v" && reason === "unknown")
    return "This link was made by a newer version of Dateline; what this one knows of it is shown.";
  return reason === "unknown"
    ? `Not in this dataset, though this link asks for it: ${what} “${found}”.`
    : `Part of this link could not be read, and was left out: ${what} “${found}”.`;
}
