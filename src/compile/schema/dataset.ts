import * as z from "zod";
import { EVENT_TYPES, FAMILIES, STATUSES, VOICES } from "../../model/vocabulary.ts";
import { ARC_CHOICES, AXES, CERTAINTIES, LANE_KINDS, VIEW_NAMES } from "../../model/view.ts";
import { countryRef, id, text } from "./fields.ts";

const degrees = (limit: number) => z.number().min(-limit).max(limit);

const allOrNone = z.enum(["all", "none"]);
const choice = <T extends z.ZodType>(what: string, item: T) =>
  z
    .union([allOrNone, z.array(item).min(1)])
    .optional()
    .describe(`${what}: all, none, or a list`);

/** What is shown when a link says nothing: the fields of a link, with its lists as lists. */
const view = z
  .strictObject({
    t: z
      .string()
      .regex(/^(?:all|(?:start|end|\d{4}(?:-\d{2}(?:-\d{2})?)?)\.\.(?:start|end|\d{4}(?:-\d{2}(?:-\d{2})?)?))$/)
      .optional()
      .describe('Time range: "2021-03..2021-10-20"; start and end are those of the dataset'),
    actors: choice("Actors in a role", z.string().min(1)),
    countries: choice("Countries involved, direct or through their actors", z.string().min(1)),
    families: choice("Kinds of event, by family", z.enum(FAMILIES)),
    types: choice("Kinds of event, by type", z.enum(EVENT_TYPES)),
    status: choice("What is asserted of them", z.enum(STATUSES)),
    voice: choice("The document's own voice, or attributed", z.enum(VOICES)),
    by: choice("Who says so, or passes it on", z.string().min(1)),
    docs: choice("Documents", z.string().min(1)),
    certainty: z.enum(CERTAINTIES).optional().describe("certain drops the events that are only possibly in the time range"),
    q: z.string().optional().describe("Words to search for"),
    sel: z
      .string()
      .regex(/^(?:event|country|actor|region|document)\/[^/~]+$|^pair\/[^/~]+~[^/~]+$/)
      .optional()
      .describe('What is selected: "country/RUS", "event/…", "pair/RUS~TJK"'),
    view: z.enum(VIEW_NAMES).optional().describe("What stands in the middle"),
    lanes: z.enum(LANE_KINDS).optional().describe("What the timeline's lanes are"),
    axis: z.enum(AXES).optional().describe("folded draws empty stretches of time short"),
    arcs: z.enum(ARC_CHOICES).optional().describe("Whether the map draws what runs between actors"),
  })
  .describe("The view when a link says nothing; fields as in links");

const frame = z
  .strictObject({
    bbox: z.tuple([degrees(360), degrees(90), degrees(360), degrees(90)]).describe("West, south, east, north in degrees"),
    countries: z.array(countryRef).describe("Countries in focus: listed even when nothing is said of them"),
    regions: z.array(z.string().min(1)).optional().describe("UN M49 regions in focus, e.g. M49-143"),
    labels: z
      .record(z.string(), z.tuple([degrees(360), degrees(90)]))
      .optional()
      .describe("Longitude, latitude of a country's name where its own label point is out of the frame"),
  })
  .describe("What the map looks at");

export const datasetSchema = z.strictObject({
  $schema: z.string().optional().describe("For editors"),
  id: id("Of the dataset: its folder under public/data, and ds= in links"),
  title: text("The page's title"),
  description: text("What it is, one paragraph"),
  licence: text("What the data and its texts may be used for, one paragraph"),
  frame,
  view: view.optional(),
});

export type DatasetSeed = z.infer<typeof datasetSchema>;
export type ViewSeed = z.infer<typeof view>;
