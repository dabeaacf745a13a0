import { ARC_CHOICES, AXES, CERTAINTIES, LANE_KINDS, THEMES, VIEW_NAMES, type ViewNotice } from "../model/view.ts";
import { EVENT_TYPES, FAMILIES, STATUSES, VOICES } from "../model/vocabulary.ts";
import { cameraCodec } from "./camera-codec.ts";
import { idCodec, idsCodec, rangeCodec, selectionCodec, textCodec, wordCodec, wordsCodec, type Codec } from "./codec.ts";
import type { LinkQuery } from "./link-query.ts";
import { MIGRATIONS, migrate, type Params } from "./migrations.ts";

type Fields = Required<LinkQuery>;
type Key = keyof Fields;

/** Mapped over the fields, in the order in which they are written: a new field does not compile until it has a codec. */
const CODECS: { readonly [K in Key]: Codec<Fields[K]> } = {
  ds: idCodec,
  t: rangeCodec,
  actors: idsCodec,
  countries: idsCodec,
  families: wordsCodec(FAMILIES),
  types: wordsCodec(EVENT_TYPES),
  status: wordsCodec(STATUSES),
  voice: wordsCodec(VOICES),
  by: idsCodec,
  docs: idsCodec,
  only: selectionCodec,
  certainty: wordCodec(CERTAINTIES),
  q: textCodec,
  sel: selectionCodec,
  map: cameraCodec,
  view: wordCodec(VIEW_NAMES),
  lanes: wordCodec(LANE_KINDS),
  axis: wordCodec(AXES),
  arcs: wordCodec(ARC_CHOICES),
  theme: wordCodec(THEMES),
};
const KEYS = Object.keys(CODECS) as readonly Key[];

/** The version of the grammar; raised with each migration. */
const VERSION = MIGRATIONS.length + 1;
const MAX_READ = 8192;
const MAX_WRITTEN = 2000;

export interface DecodedLink {
  readonly query: LinkQuery;
  /** One for each parameter that is not as it should be. */
  readonly notices: readonly ViewNotice[];
}

/**
 * `location.search` to a query. What is malformed is left out with a notice, what is unheard of without one; of a
 * repeated parameter the first counts. Never throws.
 */
export function decodeLink(search: string): DecodedLink {
  const notices: ViewNotice[] = [];
  const note = (param: string, found: string, reason: ViewNotice["reason"]) => {
    notices.push({ param, found: found.length > 40 ? `${found.slice(0, 39)}…` : found, reason });
  };
  const params = readParams(search, note);
  const read = <K extends Key>(key: K): Fields[K] | undefined => {
    const text = params.get(key);
    if (text === undefined) return undefined;
    const parsed = CODECS[key].parse(text);
    if (parsed === null) note(key, text, "invalid");
    else for (const item of parsed.unknown ?? []) note(key, item, "unknown");
    return parsed?.value;
  };
  const entries = KEYS.map((key) => [key, read(key)] as const).filter(([, value]) => value !== undefined);
  return { query: Object.fromEntries(entries), notices };
}

/** A query to `location.search`: `""` for the default view, else `"?…"` in a fixed order, the version last. */
export function encodeLink(query: LinkQuery): string {
  return fitLink(query).search;
}

/**
 * The same, with what did not fit. A link longer than 2,000 characters breaks in mail and chat, so whole parameters
 * are left out, the longest first: it then shows more than was seen, and whoever writes it has to say so.
 */
export function fitLink(query: LinkQuery): { readonly search: string; readonly left: readonly Key[] } {
  const parts = KEYS.map((key) => ({ key, text: write(key, query) })).filter(({ text }) => text !== "");
  const left: Key[] = [];
  const search = () => (parts.length === 0 ? "" : `?${parts.map(({ text }) => text).join("&")}&v=${VERSION}`);
  while (search().length > MAX_WRITTEN) {
    const longest = parts.reduce((worst, { text }, at) => (text.length > (parts[worst]?.text.length ?? 0) ? at : worst), 0);
    left.push(...parts.splice(longest, 1).map(({ key }) => key));
  }
  return { search: search(), left };
}

function write<K extends Key>(key: K, query: { readonly [F in Key]?: Fields[F] }): string {
  const value: Fields[K] | undefined = query[key];
  return value === undefined ? "" : `${key}=${encodeLegibly(CODECS[key].format(value))}`;
}

/** `~` and `/` stay, for people to read; everything else that an address, a chat or a mail could trip over does not. */
function encodeLegibly(text: string): string {
  return encodeURIComponent(text)
    .replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll("%2F", "/")
    .replaceAll("%20", "+");
}

function readParams(search: string, note: (param: string, found: string, reason: ViewNotice["reason"]) => void): Params {
  const params = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(cut(search, note))) {
    if (!params.has(name)) params.set(name, value);
    else if (Object.hasOwn(CODECS, name)) note(name, value, "invalid");
  }
  const v = params.get("v");
  if (v === undefined) return params;
  const version = /^[1-9]\d{0,3}$/.test(v) ? Number(v) : null;
  if (version === null) note("v", v, "invalid");
  else if (version > VERSION) note("v", v, "unknown");
  return migrate(params, version ?? VERSION);
}

/** At most 8,192 characters are read; the parameter that this would cut in two is left out. */
function cut(search: string, note: (param: string, found: string, reason: ViewNotice["reason"]) => void): string {
  if (search.length <= MAX_READ) return search;
  const end = search.lastIndexOf("&", MAX_READ);
  const rest = search.slice(end === -1 ? 0 : end + 1);
  note(/^\??([a-z]{1,20})=/.exec(rest)?.[1] ?? "address", rest, "invalid");
  return end === -1 ? "" : search.slice(0, end);
}
