import { useCallback, useRef, useState, type ComponentType } from "react";
import { IconButton } from "../ui/button.tsx";
import { Icon } from "../ui/icon.tsx";
import { PLACEHOLDER, type SearchFieldProps } from "./search-field-props.ts";
import { useSearchKey } from "./use-search-key.ts";
import "./search.css";

interface SearchBoxProps {
  /** A button with a drawing alone; the field then lies over its bar. */
  readonly compact?: boolean;
}

type Loaded =
  | { readonly status: "idle" | "loading" | "failed" }
  | { readonly status: "ready"; readonly Field: ComponentType<SearchFieldProps> };

/** A button that becomes a field: what the field needs is fetched when it is first opened, and typing need not wait for it. */
export function SearchBox({ compact = false }: SearchBoxProps) {
  const [open, setOpen] = useState(false);
  const [text, setText] = useState("");
  const [loaded, setLoaded] = useState<Loaded>({ status: "idle" });
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  const show = useCallback(() => {
    setOpen(true);
    setLoaded((now) => (now.status === "ready" ? now : { status: "loading" }));
    import("./search-field.tsx").then(
      ({ SearchField }) => setLoaded({ status: "ready", Field: SearchField }),
      () => setLoaded({ status: "failed" }),
    );
  }, []);
  const close = () => {
    const inside = box.current?.contains(document.activeElement) === true;
    setOpen(false);
    setText("");
    // The field that had the focus is gone; without this the keyboard would start again at the top of the page.
    if (inside) requestAnimationFrame(() => button.current?.focus());
  };
  useSearchKey(show);

  return (
    <div ref={box} className={`search ${compact ? "search-compact" : ""} ${open ? "search-open" : ""}`} role="search">
      {open ? (
        <>
          {loaded.status === "ready" ? (
            <loaded.Field text={text} onText={setText} onClose={close} />
          ) : (
            <PlainField text={text} onText={setText} onClose={close} />
          )}
          {compact && <IconButton icon="close" label="Close the search" onPress={close} />}
        </>
      ) : compact ? (
        <IconButton ref={button} icon="search" label="Search" onPress={show} />
      ) : (
        <button ref={button} type="button" className="search-button" onClick={show} aria-keyshortcuts="Meta+K Control+K /">
          <Icon name="search" size={14} />
          <span className="search-placeholder">{PLACEHOLDER}</span>
          <kbd className="search-key" aria-hidden="true">
            ⌘K
          </kbd>
        </button>
      )}
      {open && loaded.status !== "ready" && <LoadMessage failed={loaded.status === "failed"} />}
    </div>
  );
}

/** Takes the first words until the field with its results has come. */
function PlainField({ text, onText, onClose }: SearchFieldProps) {
  return (
    <div className="search-field">
      <Icon name="search" size={14} />
      <input
        className="search-input"
        aria-label="Search actors, countries and events"
        placeholder={PLACEHOLDER}
        ref={focusOnce}
        value={text}
        onChange={(event) => onText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Escape") onClose();
        }}
      />
    </div>
  );
}

function focusOnce(input: HTMLInputElement | null): void {
  input?.focus();
}

function LoadMessage({ failed }: { readonly failed: boolean }) {
  return (
    <p className="search-message" role={failed ? "alert" : "status"}>
      {failed ? "The search could not be loaded. Reload the page to try again; the address keeps what you see." : "Loading the search…"}
    </p>
  );
}
