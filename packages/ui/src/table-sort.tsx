import { cx } from "./cx.ts";
import { ArrowDownIcon, ArrowUpIcon, SortIcon } from "./icons/arrow-icons.tsx";
import type { Column } from "./table.tsx";

export interface Sort {
  column: string;
  direction: "asc" | "desc";
}

interface Props<Row> {
  column: Column<Row>;
  sort: Sort | undefined;
  onSort: ((sort: Sort) => void) | undefined;
  className: string;
}

/** A header cell; a button inside where the column can be sorted. Ascending first, then the other way. */
export function SortHeader<Row>({ column, sort, onSort, className }: Props<Row>) {
  const mine = sort?.column === column.id ? sort.direction : undefined;
  const look = cx("px-3 text-xs font-medium whitespace-nowrap text-muted first:ps-1 last:pe-1", className);
  if (!column.sortable || !onSort) {
    return (
      <th scope="col" className={look}>
        {column.hideHeader ? <span className="sr-only">{column.header}</span> : column.header}
      </th>
    );
  }
  const Mark = mine === undefined ? SortIcon : mine === "asc" ? ArrowUpIcon : ArrowDownIcon;
  return (
    <th
      scope="col"
      aria-sort={mine === undefined ? "none" : mine === "asc" ? "ascending" : "descending"}
      className={look}
    >
      <button
        type="button"
        onClick={() => onSort({ column: column.id, direction: mine === "asc" ? "desc" : "asc" })}
        className={cx(
          "group inline-flex h-8 items-center gap-1 rounded-sm hover:text-ink",
          mine && "text-ink",
          column.align === "end" && "flex-row-reverse",
        )}
      >
        {column.header}
        <Mark
          size={14}
          className={mine ? "" : "opacity-0 group-hover:opacity-100 group-focus-visible:opacity-100"}
        />
      </button>
    </th>
  );
}
