import { SearchBox } from "../search/search-box.tsx";
import type { ViewName } from "../model/view.ts";
import { CopyLink } from "./copy-link.tsx";
import { DatasetTitle } from "./dataset-choice.tsx";
import { ThemeButton } from "./theme-button.tsx";
import { ViewSwitch } from "./view-switch.tsx";

interface HeaderProps {
  readonly title: string;
  readonly view: ViewName;
}

/** The bar above everything, where there is room for it. */
export function Header({ title, view }: HeaderProps) {
  return (
    <header className="app-header">
      <span className="app-wordmark">Dateline</span>
      <DatasetTitle title={title} />
      <SearchBox />
      <ViewSwitch view={view} />
      <CopyLink />
      <ThemeButton />
    </header>
  );
}
