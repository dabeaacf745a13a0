import { OPEN_END, OPEN_START } from "../model/day.ts";
import type { EventTableJson, ListColumnJson } from "../model/dataset.ts";
import type { EventTable, ListColumn } from "../model/event-table.ts";

/** Plain columns to typed arrays. Open days become the type's least and greatest value. Checks nothing: see `check-table.ts`. */
export function decodeTable(json: EventTableJson): EventTable {
  const linkFrom = decodeList(json.linkFrom);
  return {
    length: json.length,
    ids: json.ids,
    start: Int32Array.from(json.start, (day) => day ?? OPEN_START),
    end: Int32Array.from(json.end, (day) => day ?? OPEN_END),
    as: Uint8Array.from(json.as),
    precision: Uint8Array.from(json.precision),
    type: Uint8Array.from(json.type),
    status: Uint8Array.from(json.status),
    voice: Uint8Array.from(json.voice),
    document: Int32Array.from(json.document),
    place: Int32Array.from(json.place),
    actors: decodeList(json.actors),
    actorRole: Uint8Array.from(json.actorRole),
    speakers: decodeList(json.speakers),
    speakerHop: Uint8Array.from(json.speakerHop),
    countries: decodeList(json.countries),
    countryClass: Uint8Array.from(json.countryClass),
    countryDirect: Uint8Array.from(json.countryDirect),
    mentions: decodeList(json.mentions),
    mentionKind: Uint8Array.from(json.mentionKind),
    linkFrom,
    linkTo: Int32Array.from(json.linkTo),
    linkDirected: Uint8Array.from(json.linkDirected),
    ...(json.lng !== undefined && { lng: Float32Array.from(json.lng, (degrees) => degrees ?? Number.NaN) }),
    ...(json.lat !== undefined && { lat: Float32Array.from(json.lat, (degrees) => degrees ?? Number.NaN) }),
  };
}

function decodeList({ offsets, values }: ListColumnJson): ListColumn {
  return { offsets: Int32Array.from(offsets), values: Int32Array.from(values) };
}
