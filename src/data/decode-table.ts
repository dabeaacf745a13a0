import { OPEN_END, OPEN_START } from "../model/day.ts";
import type { EventTableJson, ListColumnJson } from "../model/dataset.ts";
import type { EventTable, ListColumn } from "../model/event-table.ts";

/** Plain columns to typed arrays. Open days become the type's least and greatest value. Checks nothing: see `check-table.ts`. */
export function decodeTable(json: EventTableJson): EventTable {
  const linkFrom = decodeList(json.linkFrom);
  return {
    length: json.length,
    ids: json.ids,
    start: daysOf(json.start, OPEN_START),
    end: daysOf(json.end, OPEN_END),
    as: new Uint8Array(json.as),
    precision: new Uint8Array(json.precision),
    type: new Uint8Array(json.type),
    status: new Uint8Array(json.status),
    voice: new Uint8Array(json.voice),
    document: new Int32Array(json.document),
    place: new Int32Array(json.place),
    actors: decodeList(json.actors),
    actorRole: new Uint8Array(json.actorRole),
    speakers: decodeList(json.speakers),
    speakerHop: new Uint8Array(json.speakerHop),
    countries: decodeList(json.countries),
    countryClass: new Uint8Array(json.countryClass),
    countryDirect: new Uint8Array(json.countryDirect),
    mentions: decodeList(json.mentions),
    mentionKind: new Uint8Array(json.mentionKind),
    linkFrom,
    linkTo: new Int32Array(json.linkTo),
    linkDirected: new Uint8Array(json.linkDirected),
    ...(json.lng !== undefined && { lng: degreesOf(json.lng) }),
    ...(json.lat !== undefined && { lat: degreesOf(json.lat) }),
  };
}

// Loops, here and in `check-table.ts`: a function for each of millions of values takes three times as long.
function daysOf(days: readonly (number | null)[], open: number): Int32Array {
  const decoded = new Int32Array(days.length);
  for (let row = 0; row < days.length; row++) decoded[row] = days[row] ?? open;
  return decoded;
}

function degreesOf(degrees: readonly (number | null)[]): Float32Array {
  const decoded = new Float32Array(degrees.length);
  for (let row = 0; row < degrees.length; row++) decoded[row] = degrees[row] ?? Number.NaN;
  return decoded;
}

function decodeList({ offsets, values }: ListColumnJson): ListColumn {
  return { offsets: new Int32Array(offsets), values: new Int32Array(values) };
}
