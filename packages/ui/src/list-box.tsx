import type { ReactNode } from "react";
import { ListBox, ListBoxItem } from "react-aria-components/ListBox";
import { CheckIcon } from "./icons/status-icons.tsx";

/** One choice of a Select or ComboBox. */
export interface Option {
  id: string;
  label: string;
  /** A second line. */
  help?: string | undefined;
  /** Before the label: a swatch, a flag, an icon. */
  start?: ReactNode;
  disabled?: boolean | undefined;
}

export const listClass = "max-h-80 min-w-40 overflow-auto overscroll-contain p-1 outline-none";

export const itemClass =
  "group flex min-h-9 cursor-default items-center gap-2.5 rounded-sm px-2.5 py-1.5 text-body text-ink outline-none " +
  "data-focused:bg-primary-soft data-selected:font-medium data-disabled:opacity-45 data-focus-visible:ring-2 data-focus-visible:ring-primary data-focus-visible:ring-inset";

/** The list inside a Select's or ComboBox's pop-up. */
export function Options({ options, empty }: { options?: readonly Option[] | undefined; empty?: ReactNode }) {
  return (
    <ListBox
      {...(options ? { items: options } : {})}
      className={listClass}
      renderEmptyState={() => <p className="px-2.5 py-2 text-sm text-muted">{empty}</p>}
    >
      {(option: Option) => <OptionLine option={option} />}
    </ListBox>
  );
}

function OptionLine({ option }: { option: Option }) {
  return (
    <ListBoxItem
      id={option.id}
      textValue={option.label}
      isDisabled={option.disabled ?? false}
      className={itemClass}
    >
      {option.start}
      <span className="min-w-0 flex-1">
        <span className="block">{option.label}</span>
        {option.help ? <span className="block text-sm font-normal text-muted">{option.help}</span> : null}
      </span>
      <CheckIcon size={16} className="text-primary opacity-0 group-data-selected:opacity-100" />
    </ListBoxItem>
  );
}
