import type { KeyboardEvent, Ref } from "react";
import { cx } from "./cx.ts";
import { inputClass } from "./field.tsx";
import { CloseIcon, SearchIcon } from "./icons/action-icons.tsx";

export interface SearchBoxProps {
  /** The accessible name; the box shows only the placeholder. */
  label: string;
  value: string;
  onChange: (value: string) => void;
  clearLabel: string;
  placeholder?: string | undefined;
  name?: string | undefined;
  id?: string | undefined;
  inputRef?: Ref<HTMLInputElement> | undefined;
  onKeyDown?: ((event: KeyboardEvent<HTMLInputElement>) => void) | undefined;
  onFocus?: (() => void) | undefined;
  /** The box of a combobox: its list's id, whether it is open, the chosen line. */
  combo?: { listId: string; open: boolean; activeId: string | undefined } | undefined;
  className?: string | undefined;
}

/** Loupe, box and clear button: the inside of SearchField and SearchSuggest. */
export function SearchBox(props: SearchBoxProps) {
  const { label, value, onChange, clearLabel, inputRef, combo, className, ...native } = props;
  const aria = combo
    ? {
        role: "combobox",
        "aria-autocomplete": "list" as const,
        "aria-expanded": combo.open,
        "aria-controls": combo.open ? combo.listId : undefined,
        "aria-activedescendant": combo.activeId,
      }
    : {};
  return (
    <span className={cx("relative flex items-center", className)}>
      <SearchIcon size={18} className="pointer-events-none absolute start-3 text-muted" />
      <input
        {...native}
        {...aria}
        ref={inputRef}
        type="search"
        enterKeyHint="search"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        aria-label={label}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        className={cx(inputClass, "ps-10 pe-10 [&::-webkit-search-cancel-button]:hidden")}
      />
      {value === "" ? null : (
        <button
          type="button"
          aria-label={clearLabel}
          onClick={(event) => {
            onChange("");
            event.currentTarget.parentElement?.querySelector("input")?.focus();
          }}
          className="absolute end-1.5 grid size-8 place-items-center rounded-md text-muted hover:bg-wash hover:text-ink"
        >
          <CloseIcon size={16} />
        </button>
      )}
    </span>
  );
}
