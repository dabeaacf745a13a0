import "../ui/visually-hidden.css";
import "./phone.css";
import { memo, useState } from "react";
import { Tab, TabList, TabPanel, Tabs } from "react-aria-components/Tabs";
import { FilterChips } from "../filters/filter-chips.tsx";
import { FiltersView } from "../filters/filters-view.tsx";
import { MapFrame } from "../map/map-frame.tsx";
import type { Selection, ViewName } from "../model/view.ts";
import { EmptyResult } from "../filters/empty-result.tsx";
import { List } from "./list.tsx";
import { LoadProgress } from "./load-progress.tsx";
import { Notices } from "./notices.tsx";
import { PhoneHeader } from "./phone-header.tsx";
import { PHONE_TABS, situationOf, tabFor, type ChosenTab, type PhoneTab } from "./phone-tab.ts";
import type { SheetHeight } from "./sheet-height.ts";
import { Sheet } from "./sheet.tsx";
import { Side } from "./side.tsx";
import { Timeline } from "./timeline.tsx";
import { ViewBoundary } from "./view-boundary.tsx";

const WORDS: Readonly<Record<PhoneTab, string>> = { timeline: "Timeline", events: "Events", filters: "Filters", details: "Details" };

interface PhoneProps {
  readonly title: string;
  readonly sel: Selection | null;
  readonly view: ViewName;
}

/** Map above, everything else in a sheet below it. */
export const Phone = memo(({ title, sel, view }: PhoneProps) => {
  const [chosen, setChosen] = useState<ChosenTab | null>(null);
  const [height, setHeight] = useState<SheetHeight>("half");
  const tab = tabFor(chosen, { sel, view });
  const choose = (next: PhoneTab) => {
    setChosen({ tab: next, during: situationOf({ sel, view }) });
    if (height === "low") setHeight("half");
  };
  return (
    <div className="app app-phone">
      <PhoneHeader title={title} view={view} />
      <div className="app-bars">
        <Notices />
        <LoadProgress />
      </div>
      <main className="app-phone-body" id="main" tabIndex={-1}>
        <div className={`app-phone-map app-phone-map-${height}`}>
          <FilterChips />
          <ViewBoundary name="The map">
            <MapFrame />
          </ViewBoundary>
          <EmptyResult />
        </div>
        <Tabs
          className="app-tabs"
          selectedKey={tab}
          onSelectionChange={(key) => choose(PHONE_TABS.find((name) => name === key) ?? "timeline")}
        >
          <Sheet
            height={height}
            onHeight={setHeight}
            tabs={
              <TabList className="app-tab-list" aria-label="Below the map">
                {PHONE_TABS.map((name) => (
                  <Tab key={name} id={name} className="app-tab">
                    {WORDS[name]}
                  </Tab>
                ))}
              </TabList>
            }
          >
            <TabPanel id="timeline" className="app-tab-panel">
              <Timeline />
            </TabPanel>
            <TabPanel id="events" className="app-tab-panel">
              <List />
            </TabPanel>
            <TabPanel id="filters" className="app-tab-panel">
              <ViewBoundary name="The filters">
                <FiltersView />
              </ViewBoundary>
            </TabPanel>
            <TabPanel id="details" className="app-tab-panel">
              <Side view={view} />
            </TabPanel>
          </Sheet>
        </Tabs>
      </main>
    </div>
  );
});
