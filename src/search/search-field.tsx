import { useLayoutEffect, useRef } from "react";
import { ComboBox } from "react-aria-components/ComboBox";
import { Group } from "react-aria-components/Group";
import { Input } from "react-aria-components/Input";
import { Popover } from "react-aria-components/Popover";
import { Icon } from "../ui/icon.tsx";
import { choose } from "./choose.ts";
import { PLACEHOLDER, type SearchFieldProps } from "./search-field-props.ts";
import { SearchResultsList } from "./search-results.tsx";
import { useResults } from "./use-results.ts";

/** The open search: a field whose results come up as one types. */
export function SearchField({ text, onText, onClose }: SearchFieldProps) {
  const results = useResults(text);
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    input.current?.focus();
    // After the words that were typed while this field was still on its way.
    input.current?.setSelectionRange(input.current.value.length, input.current.value.length);
  }, []);
  return (
    <ComboBox
      className="search-combo"
      aria-label="Search actors, countries and events"
      menuTrigger="focus"
      allowsEmptyCollection
      allowsCustomValue
      inputValue={text}
      onInputChange={onText}
      defaultFilter={() => true}
      value={null}
      onChange={(key) => {
        if (key === null) return;
        choose(String(key), text.trim());
        onClose();
      }}
      onBlur={onClose}
    >
      <Group className="search-field">
        <Icon name="search" size={14} />
        <Input
          ref={input}
          className="search-input"
          placeholder={PLACEHOLDER}
          spellCheck={false}
          onKeyDown={(event) => {
            if (event.key === "Escape") onClose();
          }}
        />
      </Group>
      <Popover className="search-popover" offset={6} placement="bottom start">
        <SearchResultsList results={results} text={text.trim()} />
        {results.index === "failed" && results.actors.length + results.countries.length > 0 && (
          <p className="search-hint">The words of the events could not be loaded: only names are searched.</p>
        )}
      </Popover>
    </ComboBox>
  );
}
