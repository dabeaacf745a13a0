import type { ViewNotice } from "../model/view.ts";

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

/** Where several of them are left out at once. */
const SEVERAL: Readonly<Record<string, string>> = {
  actors: "actors",
  countries: "countries",
  families: "kinds of event",
  types: "kinds of event",
  by: "speakers",
  docs: "documents",
};

/** Of one parameter so many are named. */
const MOST_NAMED = 3;

/** All notices as sentences, one for each parameter; empty when there are none. */
export function noticesWords(notices: readonly ViewNotice[]): string {
  const found = notices.filter(({ reason }) => reason !== "long");
  const kind = ({ param, reason }: ViewNotice) => `${param}/${reason}`;
  const kinds = [...new Set(found.map(kind))];
  const sentences = kinds.map((each) => foundWords(found.filter((notice) => kind(notice) === each)));
  return [...sentences, leftOutWords(notices)].filter((words) => words !== "").join(" ");
}

/** "A link to this is too long for some services, so it leaves out: actors, text."; empty when it leaves out nothing. */
export function leftOutWords(notices: readonly ViewNotice[]): string {
  const left = notices.filter(({ reason }) => reason === "long").map(({ param }) => SEVERAL[param] ?? PARAM_WORDS[param] ?? param);
  return left.length === 0 ? "" : `A link to this is too long for some services, so it leaves out: ${[...new Set(left)].join(", ")}.`;
}

function foundWords(notices: readonly ViewNotice[]): string {
  const [first] = notices;
  if (first === undefined) return "";
  const { param, reason } = first;
  if (param === "v" && reason === "unknown")
    return "This link was made by a newer version of Dateline; what this one knows of it is shown.";
  const named = notices.slice(0, MOST_NAMED).map(({ found }) => `“${found}”`);
  const more = notices.length > MOST_NAMED ? ` and ${notices.length - MOST_NAMED} more` : "";
  const what = `${PARAM_WORDS[param] ?? param} ${named.join(", ")}${more}`;
  return reason === "unknown"
    ? `Not in this dataset, though this link asks for it: ${what}.`
    : `Part of this link could not be read, and was left out: ${what}.`;
}
