import { Header } from "react-aria-components/Header";
import { ListBox, ListBoxItem, ListBoxSection } from "react-aria-components/ListBox";
import { Text } from "react-aria-components/Text";
import type { NameMatch } from "./match-names.ts";
import { plural } from "../text/count.ts";
import { Icon } from "../ui/icon.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { FILTER_KEY, keyOf } from "./choose.ts";
import { snippetOf } from "./snippet.ts";
import type { EventMatch, SearchResults } from "./use-results.ts";

interface SearchResultsListProps {
  readonly results: SearchResults;
  readonly text: string;
}

/** What was found, in groups. Choosing selects it; the last line filters by the words instead. */
export function SearchResultsList({ results: { actors, countries, events, eventCount, index }, text }: SearchResultsListProps) {
  return (
    <ListBox className="search-list" renderEmptyState={() => <p className="search-hint">{emptyWords(index, text)}</p>}>
      {countries.length > 0 && (
        <ListBoxSection className="search-section" aria-label="Countries and regions">
          <Header className="search-section-name">Countries and regions</Header>
          {countries.map((match) => (
            <NameOption key={match.name} match={match} />
          ))}
        </ListBoxSection>
      )}
      {actors.length > 0 && (
        <ListBoxSection className="search-section" aria-label="Actors">
          <Header className="search-section-name">Actors</Header>
          {actors.map((match) => (
            <NameOption key={match.name} match={match} />
          ))}
        </ListBoxSection>
      )}
      {events.length > 0 && (
        <ListBoxSection className="search-section" aria-label="Events">
          <Header className="search-section-name">
            Events{" "}
            {eventCount > events.length && (
              <span className="search-more">
                first {events.length} of {eventCount}
              </span>
            )}
          </Header>
          {events.map((event) => (
            <EventOption key={event.id} event={event} typed={text} />
          ))}
          <ListBoxItem id={FILTER_KEY} className="search-option" textValue={`Show only events with ${text}`}>
            <span className="search-filter">
              <Icon name="filter" size={14} /> Show only the {plural(eventCount, "event")} with “{text}”
            </span>
          </ListBoxItem>
        </ListBoxSection>
      )}
    </ListBox>
  );
}

function NameOption({ match: { selection, name, alias } }: { readonly match: NameMatch }) {
  if (selection.kind === "pair") return null;
  return (
    <ListBoxItem id={keyOf(selection)} className="search-option" textValue={name}>
      <Text slot="label">{name}</Text>
      {alias !== null && (
        <Text slot="description" className="search-alias">
          “{alias}”
        </Text>
      )}
    </ListBoxItem>
  );
}

function EventOption({ event: { id, detail }, typed }: { readonly event: EventMatch; readonly typed: string }) {
  const snippet = detail === undefined ? [] : snippetOf(detail, typed);
  return (
    <ListBoxItem id={keyOf({ kind: "event", id })} className="search-option search-option-event" textValue={detail?.label ?? id}>
      {detail === undefined ? <Skeleton lines={1} /> : <Text slot="label">{detail.label}</Text>}
      {snippet.length > 0 && (
        <Text slot="description" className="search-quote">
          “
          {snippet.map(({ text, found }, index) => {
            const key = `${index}${text}`;
            return found ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>;
          })}
          ”
        </Text>
      )}
    </ListBoxItem>
  );
}

function emptyWords(index: SearchResults["index"], text: string): string {
  if (text.trim() === "") return "Type a name, or words of a quote.";
  if (index === "loading" || index === "off") return "Searching the events…";
  if (index === "failed") return "No name begins so, and the words of the events could not be loaded.";
  return `Nothing has “${text}”.`;
}
