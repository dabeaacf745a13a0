import { TYPES } from "../../model/vocabulary.ts";
import { issueAt, type Issue } from "../issue.ts";
import { didYouMean } from "../nearest.ts";
import type { EventSeed } from "../schema/annotation.ts";
import type { Entry } from "../seeds.ts";
import type { Checked } from "./checked.ts";

export function checkEvents({ seeds }: Checked): readonly Issue[] {
  return seeds.documents.flatMap(({ events, relations }) => [
    ...events.flatMap((event) => [...checkCompleteness(event), ...checkModes(event), ...checkAttribution(event)]),
    ...relations
      .filter(({ value }) => (value.evidence ?? []).length === 0)
      .map(({ file, at }) =>
        issueAt(
          file.valueSpot(at),
          "relation-without-evidence",
          "found a relation without evidence, expected the words of the text that say it",
        ),
      ),
  ]);
}

function checkCompleteness({ value, file, at }: Entry<EventSeed>): readonly Issue[] {
  const spot = file.valueSpot([...at, "id"]);
  const issues: Issue[] = [];
  if ((value.evidence ?? []).length === 0) {
    issues.push(
      issueAt(spot, "event-without-evidence", `found event "${value.id}" without evidence, expected the words of the text that say it`),
    );
  }
  if ((value.actors ?? []).length === 0) {
    issues.push(
      issueAt(
        spot,
        "event-without-actor",
        `found event "${value.id}" without an actor, expected at least one with a role`,
        "who only speaks is in saidBy; whom a fear is about is its subject",
      ),
    );
  }
  return issues;
}

function checkModes({ value, file, at, sound }: Entry<EventSeed>): readonly Issue[] {
  if (!sound) return [];
  const { modes } = TYPES[value.type];
  return (value.mode ?? []).flatMap((mode, i) =>
    modes.includes(mode)
      ? []
      : [
          issueAt(
            file.valueSpot([...at, "mode", i]),
            "mode-not-of-type",
            `found mode "${mode}", expected ${modes.length === 0 ? `none: ${value.type} has no modes` : `one of ${value.type}: ${modes.join(", ")}`}`,
            didYouMean(mode, modes),
          ),
        ],
  );
}

function checkAttribution({ value, file, at }: Entry<EventSeed>): readonly Issue[] {
  const speakers = [...(value.saidBy ?? []), ...(value.via ?? [])];
  if (speakers.length === 0 || (value.attributionEvidence ?? []).length > 0) return [];
  return [
    issueAt(
      file.valueSpot([...at, value.saidBy === undefined ? "via" : "saidBy"]),
      "attribution-without-evidence",
      `found "${value.id}" said by ${speakers.join(", ")} without attributionEvidence, expected the words that say who says so`,
    ),
  ];
}
