import type { Ref } from "react";
import { cx } from "./cx.ts";
import { inputClass } from "./field.tsx";
import { CloseIcon, SearchIcon } from "./icons/action-icons.tsx";

export interface SearchFieldProps {
  /** The accessible name; the box shows only the placeholder. */
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** Enter. */
  onSubmit?: ((value: string) => void) | undefined;
  clearLabel: string;
  placeholder?: string | undefined;
  name?: string | undefined;
  id?: string | undefined;
  inputRef?: Ref<HTMLInputElement> | undefined;
  autoFocus?: boolean | undefined;
  className?: string | undefined;
}

/** A search box with a clear button; Esc clears, Enter submits. */
export function SearchField(props: SearchFieldProps) {
  const { label, value, onChange, onSubmit, clearLabel, className, inputRef, ...native } = props;
  return (
    <span className={cx("relative flex items-center", className)}>
      <SearchIcon size={18} className="pointer-events-none absolute start-3 text-muted" />
      <input
        {...native}
        ref={inputRef}
        type="search"
        enterKeyHint="search"
        autoComplete="off"
        aria-label={label}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Escape" && value !== "") {
            event.stopPropagation();
            onChange("");
          }
          if (event.key === "Enter" && onSubmit) {
            event.preventDefault();
            onSubmit(value);
          }
        }}
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
