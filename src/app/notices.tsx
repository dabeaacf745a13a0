import { dismissNotices, useNotices } from "../state/notices.ts";
import { IconButton } from "../ui/button.tsx";
import { VisuallyHidden } from "../ui/visually-hidden.tsx";
import { useAnnouncement } from "./announce.ts";
import { noticesWords } from "./notice-words.ts";

/** What a link asked for and did not get, what one would leave out, and the page's one polite live region. */
export function Notices() {
  const notices = useNotices();
  const announcement = useAnnouncement();
  return (
    <div className="app-notices" aria-live="polite">
      <VisuallyHidden>{announcement}</VisuallyHidden>
      {notices.length > 0 && (
        <div className="app-notice">
          <p>{noticesWords(notices)}</p>
          <IconButton icon="close" label="Close this message" onPress={dismissNotices} />
        </div>
      )}
    </div>
  );
}
