import type { Partner } from "../selectors/panel-ties.ts";
import { nameOf, pairSelection } from "../selectors/panel-subject.ts";
import { setHover } from "../state/hover-store.ts";
import { useDataset } from "../state/use-derived.ts";
import { goTo } from "./go-to.ts";
import { plural } from "../text/count.ts";
import { Button } from "../ui/button.tsx";
import { Section } from "./section.tsx";
import { usePaged } from "./use-paged.tsx";

interface PartnersProps {
  /** Whose partners they are. */
  readonly of: string;
  /** Asked when it is drawn, in a go of its own. */
  readonly partners: () => readonly Partner[];
}

/** Whom it has events with; each opens the pair. */
export function Partners({ of, partners: ask }: PartnersProps) {
  const dataset = useDataset();
  const partners = ask();
  const { shown, button } = usePaged(partners);
  if (partners.length === 0) return null;
  return (
    <Section title="With whom" note="Events that run between the two; each opens the pair">
      <ul className="panel-chips">
        {shown.map(({ id, count }) => {
          const pair = pairSelection(of, id);
          return (
            <li key={id}>
              <Button
                className="panel-chip"
                aria-label={`${nameOf(dataset, of)} and ${nameOf(dataset, id)}, ${plural(count, "event")}`}
                onPress={() => goTo(pair)}
                onHoverChange={(over) => setHover(over ? pair : null)}
                onFocusChange={(focused) => setHover(focused ? pair : null)}
              >
                {nameOf(dataset, id)} <span className="panel-number">{count}</span>
              </Button>
            </li>
          );
        })}
      </ul>
      {button}
    </Section>
  );
}
