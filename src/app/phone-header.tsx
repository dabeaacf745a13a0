import { useId } from "react";
import type { ViewName } from "../model/view.ts";
import { SearchBox } from "../search/search-box.tsx";
import { Icon } from "../ui/icon.tsx";
import { CopyLink } from "./copy-link.tsx";
import { DatasetChoice } from "./dataset-choice.tsx";
import { takeFocus } from "./return-focus.ts";
import { ThemeButton } from "./theme-button.tsx";
import { ViewSwitch } from "./view-switch.tsx";

interface PhoneHeaderProps {
  readonly title: string;
  readonly view: ViewName;
}

/** One line: name, search, share, and a menu of the rest. The menu is the browser's own popover. */
export function PhoneHeader({ title, view }: PhoneHeaderProps) {
  const menu = useId();
  return (
    <header className="app-header app-header-phone">
      <a className="app-skip" href="#main">
        Skip to the events
      </a>
      <span className="app-wordmark">Dateline</span>
      <h1 className="ui-visually-hidden">{title}</h1>
      <SearchBox compact />
      <CopyLink compact />
      <button ref={takeFocus} type="button" className="ui-button ui-icon-button ui-button-quiet" popoverTarget={menu} aria-label="Menu">
        <Icon name="menu" />
      </button>
      <div id={menu} popover="auto" className="app-menu">
        <p className="app-menu-title">{title}</p>
        <DatasetChoice />
        <ViewSwitch view={view} />
        <div className="app-menu-row">
          <span>Theme</span>
          <ThemeButton />
        </div>
      </div>
    </header>
  );
}
