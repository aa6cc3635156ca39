import { SearchBox, type SearchBoxProps } from "./search-box.tsx";

export interface SearchFieldProps extends Omit<SearchBoxProps, "combo" | "onKeyDown" | "onFocus"> {
  /** Enter. */
  onSubmit?: ((value: string) => void) | undefined;
}

/** A search box with a clear button; Esc clears, Enter submits. */
export function SearchField({ onSubmit, ...box }: SearchFieldProps) {
  return (
    <SearchBox
      {...box}
      onKeyDown={(event) => {
        if (event.key === "Escape" && box.value !== "") {
          event.stopPropagation();
          box.onChange("");
        }
        if (event.key === "Enter" && onSubmit) {
          event.preventDefault();
          onSubmit(box.value);
        }
      }}
    />
  );
}
