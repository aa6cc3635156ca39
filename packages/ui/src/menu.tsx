import type { ReactNode } from "react";
import { Header } from "react-aria-components/Header";
import { Keyboard } from "react-aria-components/Keyboard";
import { Menu as AriaMenu, MenuItem, MenuSection, MenuTrigger } from "react-aria-components/Menu";
import type { PopoverProps } from "react-aria-components/Popover";
import { cx } from "./cx.ts";
import { defined } from "./defined.ts";
import { Floating } from "./floating.tsx";
import { CheckIcon } from "./icons/status-icons.tsx";
import { itemClass, listClass } from "./list-box.tsx";
import { TriggerButton, type Trigger } from "./trigger-button.tsx";

export interface MenuEntry {
  id: string;
  label: string;
  icon?: ReactNode;
  /** A second line. */
  help?: string | undefined;
  /** Keys, shown at the end. */
  shortcut?: string | undefined;
  danger?: boolean | undefined;
  disabled?: boolean | undefined;
  onAction?: (() => void) | undefined;
  /** A plain link, for pages outside the router. */
  href?: string | undefined;
  /** The entry's language, e.g. "ar" for العربية. */
  lang?: string | undefined;
}

export interface MenuGroup {
  id: string;
  /** Shown above the group; without it a hairline is enough. */
  title?: string | undefined;
  /** The accessible name of a group without a title. */
  label?: string | undefined;
  entries: readonly MenuEntry[];
  /** One of the group is on: a radio menu (language, theme). */
  selected?: string | undefined;
  onSelect?: ((id: string) => void) | undefined;
}

export interface MenuProps {
  trigger: Trigger;
  groups: readonly MenuGroup[];
  placement?: PopoverProps["placement"] | undefined;
  open?: boolean | undefined;
  onOpenChange?: ((open: boolean) => void) | undefined;
}

/** A button with a menu of actions or choices. */
export function Menu({ trigger, groups, placement, open, onOpenChange }: MenuProps) {
  return (
    <MenuTrigger {...defined({ isOpen: open, onOpenChange })}>
      <TriggerButton trigger={trigger} />
      <Floating placement={placement ?? "bottom end"}>
        <AriaMenu className={cx(listClass, "min-w-48")}>
          {groups.map((group, index) => (
            <Group key={group.id} group={group} first={index === 0} />
          ))}
        </AriaMenu>
      </Floating>
    </MenuTrigger>
  );
}

function Group({ group, first }: { group: MenuGroup; first: boolean }) {
  const { onSelect, selected } = group;
  const selection =
    onSelect && selected !== undefined
      ? {
          selectionMode: "single" as const,
          selectedKeys: [selected],
          disallowEmptySelection: true,
          onSelectionChange: (keys: "all" | Set<unknown>) => {
            for (const key of keys) onSelect(String(key));
          },
        }
      : {};
  return (
    <MenuSection
      id={group.id}
      {...selection}
      {...defined({ "aria-label": group.title ? undefined : (group.label ?? group.id) })}
      className={first ? "" : "hairline-t mt-1 pt-1"}
    >
      {group.title ? <Header className="px-2.5 pt-1.5 pb-1 text-xs text-faint">{group.title}</Header> : null}
      {group.entries.map((entry) => (
        <Entry key={entry.id} entry={entry} />
      ))}
    </MenuSection>
  );
}

function Entry({ entry }: { entry: MenuEntry }) {
  return (
    <MenuItem
      id={entry.id}
      textValue={entry.label}
      isDisabled={entry.disabled ?? false}
      {...defined({ onAction: entry.onAction, href: entry.href, lang: entry.lang })}
      className={cx(itemClass, entry.danger && "text-pomegranate data-focused:bg-pomegranate-soft")}
    >
      {entry.icon ? <span className={entry.danger ? "" : "text-muted"}>{entry.icon}</span> : null}
      <span className="min-w-0 flex-1">
        <span className="block">{entry.label}</span>
        {entry.help ? <span className="block text-sm text-muted">{entry.help}</span> : null}
      </span>
      {entry.shortcut ? <Keyboard className="font-sans text-xs text-faint">{entry.shortcut}</Keyboard> : null}
      <CheckIcon size={16} className="hidden text-primary group-data-selected:block" />
    </MenuItem>
  );
}
