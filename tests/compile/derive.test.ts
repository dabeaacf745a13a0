import { describe, expect, it } from "vitest";
import { makeDefaultView } from "../../src/compile/derive/default-view.ts";
import { ploverCode } from "../../src/compile/derive/details.ts";
import { deriveInvolvements, type RoleOf } from "../../src/compile/derive/involvements.ts";
import { deriveLinks, type Link } from "../../src/compile/derive/links.ts";
import { deriveMentions, seatsOf } from "../../src/compile/derive/mentions.ts";
import type { Actor } from "../../src/model/actor.ts";
import type { Role } from "../../src/model/vocabulary.ts";

function anActor(id: string, country: string | null = null, kind: Actor["kind"] = "organisation"): Actor {
  return {
    id,
    name: id,
    kind,
    country,
    sector: null,
    aliases: [],
    note: null,
    from: null,
    until: null,
    partOf: null,
    members: null,
    names: {},
  };
}

const ACTORS: readonly Actor[] = [
  ...["RUS", "AFG", "TJK", "IRN"].map((id) => anActor(id, id, "state")),
  anActor("M49-143", null, "region"),
  anActor("taliban", "AFG", "armed-group"),
  anActor("karzai", "AFG", "person"),
  anActor("kabulov", "RUS", "person"),
  anActor("militants", null, "unnamed-group"),
];

/** `parts("RUS host", "taliban participant")` */
function parts(...texts: readonly string[]): readonly RoleOf[] {
  return texts.map((text) => {
    const [id, role] = text.split(" ");
    const actor = ACTORS.find((known) => known.id === id);
    if (actor === undefined) throw new Error(`no actor ${id}`);
    return { actor, role: role as Role };
  });
}

/** `RUS acts direct` */
const involved = (...texts: readonly string[]) =>
  deriveInvolvements(parts(...texts)).map((it) => `${it.country} ${it.class} ${it.direct ? "direct" : "through"}`);

describe("who is involved", () => {
  it("counts a state that acts, hosts, takes part, is acted upon or is feared about", () => {
    expect(involved("RUS source")).toEqual(["RUS acts direct"]);
    expect(involved("RUS host")).toEqual(["RUS acts direct"]);
    expect(involved("RUS participant")).toEqual(["RUS takes-part direct"]);
    expect(involved("RUS target")).toEqual(["RUS acted-upon direct"]);
    expect(involved("RUS subject")).toEqual(["RUS concerned direct"]);
  });

  it("counts a country through its actors, and says so", () => {
    expect(involved("taliban participant")).toEqual(["AFG takes-part through"]);
  });

  it("counts a country once per event, under its strongest class", () => {
    expect(involved("karzai participant", "taliban source", "AFG subject")).toEqual(["AFG acts through"]);
  });

  it("says direct only when the state has a role in the class that counts", () => {
    expect(involved("taliban target", "AFG target")).toEqual(["AFG acted-upon direct"]);
    expect(involved("AFG target", "taliban target")).toEqual(["AFG acted-upon direct"]);
  });

  it("shades no republic for a fear about Central Asia, and no country for actors without one", () => {
    expect(involved("RUS source", "M49-143 subject", "militants subject")).toEqual(["RUS acts direct"]);
  });
});

describe("what draws an arc", () => {
  const arcs = (links: readonly Link[]) => links.map(({ from, to, directed }) => `${from} ${directed ? "→" : "–"} ${to}`);
  const linked = (...texts: readonly string[]) => arcs(deriveLinks(parts(...texts), "occurred"));

  it("runs from each source to each target, never between sources", () => {
    expect(linked("RUS source", "IRN source", "taliban target")).toEqual(["RUS → taliban", "IRN → taliban"]);
  });

  it("joins the host with each participant, and the participants only when nobody leads", () => {
    expect(linked("RUS host", "taliban participant", "karzai participant")).toEqual(["RUS – taliban", "RUS – karzai"]);
    expect(linked("taliban participant", "TJK participant")).toEqual(["taliban – TJK"]);
    expect(linked("RUS source", "taliban participant", "TJK participant")).toEqual([]);
  });

  it("draws nothing for a subject, or for actors that are only named together", () => {
    expect(linked("IRN source", "RUS source", "taliban subject")).toEqual([]);
    expect(linked("RUS host", "IRN host")).toEqual([]);
    expect(linked("RUS target", "IRN target")).toEqual([]);
  });

  it("draws nothing to a region: an area is no end of an arc", () => {
    expect(linked("RUS source", "M49-143 target", "TJK target")).toEqual(["RUS → TJK"]);
  });

  it("draws nothing for what did not happen, and nothing from an actor to itself", () => {
    expect(deriveLinks(parts("RUS source", "TJK target"), "did-not-happen")).toEqual([]);
    expect(linked("RUS source", "RUS target")).toEqual([]);
  });

  it("draws one arc where an actor stands twice in one role", () => {
    expect(linked("RUS source", "RUS source", "TJK target")).toEqual(["RUS → TJK"]);
  });
});

describe("who is only mentioned", () => {
  it("lists each country once, as the place before the region before the mention, and none that is involved", () => {
    const mentions = deriveMentions({ place: "TJK", regionMembers: ["KAZ", "TJK", "UZB"], mentioned: ["GBR", "KAZ", "RUS"] }, [
      "UZB",
      "RUS",
    ]);
    expect(mentions).toEqual([
      { country: "GBR", kind: "mentioned" },
      { country: "KAZ", kind: "region" },
      { country: "TJK", kind: "place" },
    ]);
  });

  it("finds a speaker's seat through whom it works for", () => {
    const [writer, institute] = [anActor("writer"), anActor("institute")];
    const ties = [
      { from: "writer", type: "affiliated-with", to: institute },
      { from: "institute", type: "based-in", to: anActor("GBR", "GBR", "state") },
      { from: "institute", type: "part-of", to: writer },
      { from: "writer", type: "patron-of", to: anActor("RUS", "RUS", "state") },
    ] as const;
    expect(seatsOf(writer, ties)).toEqual(["GBR"]);
    expect(seatsOf(anActor("envoy", "RUS"), ties)).toEqual(["RUS"]);
    expect(seatsOf(anActor("nobody"), ties)).toEqual([]);
  });
});

describe("PLOVER codes", () => {
  it("codes an announced meeting as the agreement to it", () => {
    expect(ploverCode("CONSULT", "planned")).toBe("AGREE");
    expect(ploverCode("AID", "planned")).toBe("AGREE");
    expect(ploverCode("CONSULT", "occurred")).toBe("CONSULT");
    expect(ploverCode("ASSAULT", "planned")).toBe("ASSAULT");
    expect(ploverCode("STATEMENT", "feared")).toBeNull();
  });
});

describe("the default view", () => {
  it("is in the form that links are decoded to", () => {
    expect(makeDefaultView(undefined)).toEqual({});
    expect(
      makeDefaultView({ t: "2021-03..end", sel: "pair/TJK~RUS", actors: ["taliban", "RUS", "taliban"], status: "all", lanes: "kind" }),
    ).toEqual({
      t: { from: "2021-03", to: "end" },
      sel: { kind: "pair", a: "RUS", b: "TJK" },
      actors: ["RUS", "taliban"],
      status: "all",
      lanes: "kind",
    });
    expect(makeDefaultView({ t: "all", sel: "country/RUS" })).toEqual({ t: "all", sel: { kind: "country", id: "RUS" } });
  });
});
