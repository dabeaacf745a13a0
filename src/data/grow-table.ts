import type { EventTable, ListColumn } from "../model/event-table.ts";

/** A table that is filled shard by shard. Every table that it gives stays as it is. */
export interface GrowingTable {
  /** The shard's rows after those that are there: the whole table so far. */
  append(shard: EventTable): EventTable;
}

type Column = Int32Array | Uint8Array | Float32Array;

/** Room that is left above what the first shard lets expect, for lists, whose length nobody says beforehand. */
const SLACK = 1.1;

/** @param total rows that there will be: columns are made that long at once, and what is given out are parts of them. */
export function createGrowingTable(total: number): GrowingTable {
  const columns = new Map<string, (part: Column) => Column>();
  let ids: readonly string[] = [];

  const push = <C extends Column>(name: string, part: C, rows: number): C => {
    const column = columns.get(name) ?? createColumn(part, Math.ceil((part.length * total * SLACK) / Math.max(1, rows)));
    columns.set(name, column);
    return column(part) as C;
  };
  const ofRows = <C extends Column>(name: string, part: C): C => {
    const column = columns.get(name) ?? createColumn(part, total);
    columns.set(name, column);
    return column(part) as C;
  };

  return {
    append(shard) {
      const rows = shard.length;
      const before = ids.length;
      // No row says how long the columns will be, and the next shard is the first.
      if (before + rows === 0) return shard;
      ids = before === 0 ? shard.ids : ids.concat(shard.ids);
      const list = (name: string, { offsets, values }: ListColumn): ListColumn => {
        const all = push(`${name}.values`, values, rows);
        const base = all.length - values.length;
        // A shard's offsets begin at 0, which is where those before it end.
        const shifted = before === 0 ? offsets : offsets.subarray(1).map((at) => at + base);
        const known = columns.get(`${name}.offsets`) ?? createColumn(offsets, total + 1);
        columns.set(`${name}.offsets`, known);
        return { offsets: known(shifted) as Int32Array, values: all };
      };
      const { lng, lat } = shard;
      return {
        length: ids.length,
        ids,
        start: ofRows("start", shard.start),
        end: ofRows("end", shard.end),
        as: ofRows("as", shard.as),
        precision: ofRows("precision", shard.precision),
        type: ofRows("type", shard.type),
        status: ofRows("status", shard.status),
        voice: ofRows("voice", shard.voice),
        document: ofRows("document", shard.document),
        place: ofRows("place", shard.place),
        actors: list("actors", shard.actors),
        actorRole: push("actorRole", shard.actorRole, rows),
        speakers: list("speakers", shard.speakers),
        speakerHop: push("speakerHop", shard.speakerHop, rows),
        countries: list("countries", shard.countries),
        countryClass: push("countryClass", shard.countryClass, rows),
        countryDirect: push("countryDirect", shard.countryDirect, rows),
        mentions: list("mentions", shard.mentions),
        mentionKind: push("mentionKind", shard.mentionKind, rows),
        linkFrom: list("linkFrom", shard.linkFrom),
        linkTo: push("linkTo", shard.linkTo, rows),
        linkDirected: push("linkDirected", shard.linkDirected, rows),
        ...(lng !== undefined && { lng: ofRows("lng", lng) }),
        ...(lat !== undefined && { lat: ofRows("lat", lat) }),
      };
    },
  };
}

/** Adds a part and gives all so far. It is copied to a longer array only when it was expected to be shorter. */
function createColumn(like: Column, capacity: number): (part: Column) => Column {
  let all = blank(like, capacity);
  let used = 0;
  return (part) => {
    if (used + part.length > all.length) {
      const longer = blank(like, Math.ceil((used + part.length) * SLACK));
      longer.set(all.subarray(0, used));
      all = longer;
    }
    all.set(part, used);
    used += part.length;
    return all.subarray(0, used);
  };
}

function blank(like: Column, length: number): Column {
  switch (like[Symbol.toStringTag]) {
    case "Int32Array":
      return new Int32Array(length);
    case "Uint8Array":
      return new Uint8Array(length);
    case "Float32Array":
      return new Float32Array(length);
  }
}
