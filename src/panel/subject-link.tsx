import { Link } from "react-aria-components/Link";
import { nameOf, selectionOf } from "../selectors/panel-subject.ts";
import { setHover } from "../state/hover-store.ts";
import { useDataset } from "../state/use-derived.ts";
import { goTo } from "./go-to.ts";

interface SubjectLinkProps {
  /** A country's, actor's or region's id. */
  readonly id: string;
  /** Events in view, said after the name. */
  readonly count?: number;
}

/** A name that selects whom it names. A link, not a button: names stand in sentences and break with their lines. */
export function SubjectLink({ id, count }: SubjectLinkProps) {
  const dataset = useDataset();
  const selection = selectionOf(dataset, id);
  return (
    <>
      <Link
        className="panel-name"
        onPress={() => goTo(selection)}
        onHoverChange={(over) => setHover(over ? selection : null)}
        onFocusChange={(focused) => setHover(focused ? selection : null)}
      >
        {nameOf(dataset, id)}
      </Link>
      {count !== undefined && <span className="panel-number"> {count}</span>}
    </>
  );
}
