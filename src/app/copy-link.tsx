import { useEffect, useRef, useState } from "react";
import { recallLeftOut } from "../state/notices.ts";
import { leftOutOfLink, linkTo } from "../state/share.ts";
import { Button, IconButton } from "../ui/button.tsx";
import { Icon } from "../ui/icon.tsx";
import { announce } from "./announce.ts";
import { LinkDialog } from "./link-dialog.tsx";
import { leftOutWords } from "./notice-words.ts";

const SHOWN_MS = 2000;

/** Copies the address of exactly what is seen; where the clipboard is denied, shows it to be copied by hand. */
export function CopyLink({ compact = false }: { readonly compact?: boolean }) {
  const [copied, setCopied] = useState(false);
  const [byHand, setByHand] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const copy = async () => {
    const link = linkTo();
    recallLeftOut();
    try {
      await navigator.clipboard.writeText(link);
    } catch {
      setByHand(link);
      return;
    }
    announce(["Link copied", leftOutWords(leftOutOfLink())].filter((words) => words !== "").join(". "));
    setCopied(true);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setCopied(false), SHOWN_MS);
  };

  return (
    <>
      {compact ? (
        <IconButton icon={copied ? "check" : "share"} label={copied ? "Link copied" : "Copy link"} onPress={() => void copy()} />
      ) : (
        <Button className="app-copy" onPress={() => void copy()}>
          <Icon name={copied ? "check" : "link"} size={14} />
          {copied ? "Copied" : "Copy link"}
        </Button>
      )}
      {byHand !== null && <LinkDialog link={byHand} onClose={() => setByHand(null)} />}
    </>
  );
}
