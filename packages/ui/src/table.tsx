import type { ReactNode } from "react";
import { Checkbox } from "./checkbox.tsx";
import { cx } from "./cx.ts";
import { SortHeader, type Sort } from "./table-sort.tsx";

export interface Column<Row> {
  id: string;
  header: ReactNode;
  /** The first column should hold a link to the record. */
  render: (row: Row) => ReactNode;
  /** end: money and numbers, in tabular figures. */
  align?: "start" | "end" | undefined;
  sortable?: boolean | undefined;
  /** Header for screen readers alone (a column of pictures or menus). */
  hideHeader?: boolean | undefined;
  className?: string | undefined;
}

export interface Selection {
  selected: ReadonlySet<string>;
  onChange: (selected: Set<string>) => void;
  selectAllLabel: string;
  /** Names one row's box, e.g. (id) => `Select order ${number}`. */
  rowLabel: (id: string) => string;
}

export interface TableProps<Row> {
  /** The accessible name; shown by the page's heading. */
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowId: (row: Row) => string;
  sort?: Sort | undefined;
  onSort?: ((sort: Sort) => void) | undefined;
  selection?: Selection | undefined;
  /** Instead of rows: EmptyState, ErrorState. */
  empty?: ReactNode;
  /** More columns than fit: scrolls sideways at every width, and then the header can't stick to the page. */
  wide?: boolean | undefined;
  /** Old rows while new ones come. */
  stale?: boolean | undefined;
  className?: string | undefined;
}

const end = (align: "start" | "end" | undefined) => (align === "end" ? "text-end tnum" : "text-start");

/** Rows of 40, hairlines, a header that stays. A real table: headers, caption, aria-sort. */
export function Table<Row>(props: TableProps<Row>) {
  const { caption, columns, rows, rowId, sort, onSort, selection, empty, wide, stale, className } = props;
  const span = columns.length + (selection ? 1 : 0);
  return (
    <div className={cx("relative w-full overflow-x-auto", !wide && "lg:overflow-x-visible", className)}>
      <table className="w-full border-separate border-spacing-0 text-sm" aria-busy={stale ? true : undefined}>
        <caption className="sr-only">{caption}</caption>
        <thead className="sticky top-(--table-top,0px) z-10 bg-(--ground,var(--color-paper))">
          <tr className="h-10">
            {selection ? (
              <th scope="col" className="hairline-b w-9 p-0 text-start">
                <SelectAll ids={rows.map(rowId)} selection={selection} />
              </th>
            ) : null}
            {columns.map((column) => (
              <SortHeader
                key={column.id}
                column={column}
                sort={sort}
                onSort={onSort}
                className={cx("hairline-b", end(column.align), column.className)}
              />
            ))}
          </tr>
        </thead>
        <tbody className={cx("transition-opacity", stale && "opacity-60")}>
          {rows.map((row) => (
            <BodyRow key={rowId(row)} id={rowId(row)} row={row} columns={columns} selection={selection} />
          ))}
          {rows.length === 0 && empty ? (
            <tr>
              <td colSpan={span} className="py-6">
                {empty}
              </td>
            </tr>
          ) : null}
        </tbody>
      </table>
    </div>
  );
}

function toggle(set: Set<string>, id: string, on: boolean): void {
  if (on) set.add(id);
  else set.delete(id);
}

function SelectAll({ ids, selection }: { ids: string[]; selection: Selection }) {
  const on = ids.filter((id) => selection.selected.has(id)).length;
  return (
    <Checkbox
      label={selection.selectAllLabel}
      hideLabel
      value={on > 0 && on === ids.length}
      indeterminate={on > 0 && on < ids.length}
      onChange={(checked) => {
        const next = new Set(selection.selected);
        for (const id of ids) toggle(next, id, checked);
        selection.onChange(next);
      }}
    />
  );
}

interface RowProps<Row> {
  id: string;
  row: Row;
  columns: readonly Column<Row>[];
  selection: Selection | undefined;
}

function BodyRow<Row>({ id, row, columns, selection }: RowProps<Row>) {
  const selected = selection?.selected.has(id) ?? false;
  return (
    <tr className={cx("h-(--row-h) transition-colors", selected ? "bg-primary-soft" : "hover:bg-wash")}>
      {selection ? (
        <td className="hairline-b w-9 p-0">
          <Checkbox
            label={selection.rowLabel(id)}
            hideLabel
            value={selected}
            onChange={(checked) => {
              const next = new Set(selection.selected);
              toggle(next, id, checked);
              selection.onChange(next);
            }}
          />
        </td>
      ) : null}
      {columns.map((column) => (
        <td
          key={column.id}
          className={cx("hairline-b px-3 py-1.5 first:ps-1 last:pe-1", end(column.align), column.className)}
        >
          {column.render(row)}
        </td>
      ))}
    </tr>
  );
}
