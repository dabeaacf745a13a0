import { memo, useState } from "react";
import type { Status } from "../model/vocabulary.ts";
import { FACET_SELECTORS, type ListFacet } from "../selectors/facet-models.ts";
import { useDerived } from "../state/use-derived.ts";
import { dropFilter, onlyChoice, toggleChoice } from "../state/view-store.ts";
import { formatCount } from "../text/count.ts";
import { Button } from "../ui/button.tsx";
import { StatusGlyph } from "../ui/status-glyph.tsx";
import { CountContext } from "./choice-count.tsx";
import { ChoiceRow } from "./choice-row.tsx";
import { Group } from "./group.tsx";

/** A long list folds to this many. */
const BUSIEST = 5;
/** A list is not worth folding for one or two more. */
const SPARE = 2;

/** Nobody reads more than this; the search finds the rest. */
const MOST = 100;

interface ListGroupProps {
  readonly facet: ListFacet;
  readonly openAtFirst?: boolean;
  readonly hint?: string;
}

/** A facet that is one list: the busiest five, what is ticked, and "more". Nothing when there is no choice to make. */
export function ListGroup({ facet, openAtFirst = false, hint }: ListGroupProps) {
  const { choices, counts, ticked } = useDerived(FACET_SELECTORS[facet]);
  const [all, setAll] = useState(false);
  if (choices.length < 2 && ticked === null) return null;
  const folds = choices.length > BUSIEST + SPARE && facet !== "status";
  const limit = !folds ? choices.length : all ? MOST : BUSIEST;
  const shown = choices.filter((choice, index) => index < limit || choice.ticked);
  const rest = choices.length - shown.length;
  return (
    <Group
      facet={facet}
      choices={choices.length}
      ticked={ticked === null ? null : ticked.length}
      openAtFirst={openAtFirst}
      {...(hint !== undefined && { hint })}
    >
      {shown.map(({ id, name, code, status, ticked: on }) => (
        <CountContext key={id} value={counts[code] ?? 0}>
          <ListChoice
            facet={facet}
            id={id}
            name={name}
            none={(counts[code] ?? 0) === 0}
            ticked={on}
            alone={on && ticked?.length === 1}
            status={status}
          />
        </CountContext>
      ))}
      {all && rest > 0 && <p className="filters-hint">{formatCount(rest)} more: the search finds them.</p>}
      {folds && <MoreButton rest={rest} all={all} setAll={setAll} />}
    </Group>
  );
}

interface MoreButtonProps {
  readonly rest: number;
  readonly all: boolean;
  readonly setAll: (all: boolean) => void;
}

const MoreButton = memo(({ rest, all, setAll }: MoreButtonProps) => (
  <Button variant="quiet" className="filters-more" aria-expanded={all} onPress={() => setAll(!all)}>
    {all ? "fewer" : `more (${rest})`}
  </Button>
));

interface ListChoiceProps {
  readonly facet: ListFacet;
  readonly id: string;
  readonly name: string;
  readonly none: boolean;
  readonly ticked: boolean;
  readonly alone: boolean;
  /** Of a status; else `null`. */
  readonly status: Status | null;
}

const ListChoice = memo(({ facet, id, name, none, ticked, alone, status }: ListChoiceProps) => (
  <ChoiceRow
    name={name}
    none={none}
    ticked={ticked}
    alone={alone}
    {...(status !== null && { mark: <StatusGlyph status={status} /> })}
    onToggle={() => toggleChoice(facet, id)}
    onOnly={() => onlyChoice(facet, id)}
    onAll={() => dropFilter(facet)}
  />
));
