import { useEffect, useId, useRef } from "react";
import { Button } from "../ui/button.tsx";

interface LinkDialogProps {
  readonly link: string;
  readonly onClose: () => void;
}

/** A link to copy by hand. The browser's own modal dialog: it keeps the focus, and Esc closes it. */
export function LinkDialog({ link, onClose }: LinkDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const title = useId();
  useEffect(() => {
    dialog.current?.showModal();
    field.current?.select();
  }, []);
  return (
    <dialog ref={dialog} className="app-dialog" aria-labelledby={title} onClose={onClose}>
      <h2 id={title}>Copy this link</h2>
      <p>The browser did not let the page copy it for you.</p>
      <input
        ref={field}
        className="app-dialog-link"
        readOnly
        value={link}
        aria-label="Link to this view"
        onFocus={(event) => event.target.select()}
      />
      <Button onPress={() => dialog.current?.close()}>Close</Button>
    </dialog>
  );
}
