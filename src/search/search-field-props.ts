/** What the open field and the one that waits for it have in common. */
export interface SearchFieldProps {
  readonly text: string;
  readonly onText: (text: string) => void;
  /** It is done: something was chosen, or it was left. */
  readonly onClose: () => void;
}

export const PLACEHOLDER = "Search actors and events";
