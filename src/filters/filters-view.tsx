import { CertaintyGroup } from "./certainty-group.tsx";
import { KindsGroup } from "./kinds-group.tsx";
import { ListGroup } from "./list-group.tsx";
import { TextField } from "./text-field.tsx";
import "./filters.css";

/** All filters but time, which the timeline has. Nothing ticked means all; each count is what a choice would leave. */
export function FiltersView() {
  return (
    <section className="filters" aria-label="Filters">
      <h2 className="filters-title">Filters</h2>
      <TextField />
      <KindsGroup />
      <ListGroup facet="status" openAtFirst />
      <CertaintyGroup />
      <ListGroup facet="actors" openAtFirst hint="With a role in the event" />
      <ListGroup facet="countries" hint="Involved, directly or through their actors" />
      <ListGroup facet="by" hint="Who says it, or passes it on" />
      <ListGroup facet="voice" />
      <ListGroup facet="docs" />
    </section>
  );
}
