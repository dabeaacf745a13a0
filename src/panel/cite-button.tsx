import { useState } from "react";
import { Icon } from "../ui/icon.tsx";
import { Button } from "../ui/button.tsx";
import "../ui/visually-hidden.css";

interface CiteButtonProps {
  /** Made when it is pressed, so that the link is that of the view then. */
  readonly cite: () => string;
}

/** Copies an event with its quotes, its source and the link. Where the browser refuses, the text is there to be copied by hand. */
export function CiteButton({ cite }: CiteButtonProps) {
  const [state, setState] = useState<"idle" | "copied" | { readonly text: string }>("idle");
  const copy = async () => {
    const text = cite();
    try {
      await navigator.clipboard.writeText(text);
      setState("copied");
    } catch {
      setState({ text });
    }
  };
  return (
    <>
      <Button variant="link" className="panel-small panel-quiet" onPress={() => void copy()}>
        <Icon name={state === "copied" ? "check" : "copy"} size={12} />
        {state === "copied" ? "Copied" : "Copy as citation"}
      </Button>
      <span aria-live="polite" className="ui-visually-hidden">
        {state === "copied" ? "Citation copied" : ""}
      </span>
      {typeof state === "object" && (
        <textarea className="panel-citation" aria-label="Citation, to be copied by hand" readOnly rows={6} value={state.text} />
      )}
    </>
  );
}
