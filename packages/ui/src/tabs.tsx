import type { ReactNode } from "react";
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from "react-aria-components/Tabs";
import { cx } from "./cx.ts";
import { defined } from "./defined.ts";

export interface TabsProps {
  /** The accessible name of the row. */
  label: string;
  tabs: readonly { id: string; label: ReactNode; count?: ReactNode; panel: ReactNode }[];
  selected?: string | undefined;
  onChange?: ((id: string) => void) | undefined;
  className?: string | undefined;
}

const row = "flex gap-6 overflow-x-auto hairline-b";
const tab =
  "relative flex h-10 shrink-0 cursor-pointer items-center gap-2 text-sm font-medium outline-offset-[-2px] transition-colors hover:text-ink " +
  "after:absolute after:inset-x-0 after:bottom-0 after:h-0.5 after:rounded-full";
const off = "text-muted";
const on = "text-ink after:bg-clay-fill";
const chosen = "text-muted data-selected:text-ink data-selected:after:bg-clay-fill";

/** The look of a router's link that serves as a tab; `active` is the open one (give it aria-current="page"). */
export function tabLinkClass(active: boolean): string {
  return cx(tab, active ? on : off);
}

/** The row that tab links stand in. */
export const tabRowClass = row;

/** Panels of one page. Tabs that are pages of their own are links: tabRowClass and tabLinkClass. */
export function Tabs({ label, tabs, selected, onChange, className }: TabsProps) {
  return (
    <AriaTabs
      {...defined({ selectedKey: selected })}
      {...(onChange ? { onSelectionChange: (key: unknown) => onChange(String(key)) } : {})}
      className={cx("flex flex-col gap-4", className)}
    >
      <TabList aria-label={label} className={row}>
        {tabs.map(({ id, label: name, count }) => (
          <Tab key={id} id={id} className={cx(tab, chosen)}>
            {name}
            {count === undefined ? null : <span className="tnum text-xs text-faint">{count}</span>}
          </Tab>
        ))}
      </TabList>
      {tabs.map(({ id, panel }) => (
        <TabPanel key={id} id={id} className="rounded-sm">
          {panel}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
