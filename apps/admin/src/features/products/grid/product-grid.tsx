// oxlint-disable jsx-a11y/prefer-tag-over-role -- a table can't leave out the rows that aren't seen
import type { GridRow } from "../../../lib/api-types.ts";
import { cx } from "@souk/ui";
import { useEffect, useId, useRef } from "react";
import { useI18n } from "../../../lib/i18n.tsx";
import type { GridColumn } from "./grid-columns.ts";
import { GridCell } from "./grid-cell.tsx";
import { blockOf } from "./sheet.ts";
import type { SheetInUse } from "./use-sheet.ts";
import { useWindow } from "./use-window.ts";

const ROW = 36;

interface Props {
  label: string;
  rows: readonly GridRow[];
  columns: readonly GridColumn[];
  use: SheetInUse;
}

/** Rows of cells for the keyboard: only those that can be seen are there. */
export function ProductGrid({ label, rows, columns, use }: Props) {
  const { locale } = useI18n();
  const box = useRef<HTMLDivElement>(null);
  const id = useId();
  const { sheet, typing } = use;
  const { first, last, before, after } = useWindow(box, rows.length, ROW);
  const { row: atRow, column: atColumn } = sheet.at;
  const cellId = (row: number, column: number): string => `${id}-${row}-${column}`;
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const top = atRow * ROW;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (top + 2 * ROW > element.scrollTop + element.clientHeight)
      element.scrollTop = top + 2 * ROW - element.clientHeight;
    document
      .querySelector(`[id="${id}-${atRow}-${atColumn}"]`)
      ?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [atRow, atColumn, id]);
  const wasTyping = useRef(false);
  useEffect(() => {
    // The field that had the focus is gone: the keyboard goes on in the grid, unless something else was pointed at.
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (typing === null && wasTyping.current && lost) box.current?.focus({ preventScroll: true });
    wasTyping.current = typing !== null;
  }, [typing]);
  return (
    <div
      ref={box}
      role="grid"
      tabIndex={0}
      aria-label={label}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length}
      aria-activedescendant={cellId(atRow, atColumn)}
      aria-multiselectable
      onKeyDown={(event) => {
        if (typing === null && use.onKey(event, locale === "ar")) event.preventDefault();
      }}
      onCopy={use.onCopy}
      onPaste={use.onPaste}
      className="relative h-[calc(100dvh-18rem)] min-h-80 overflow-auto rounded-lg border border-hairline bg-surface text-sm outline-none focus-visible:border-primary"
    >
      <div role="rowgroup" className="sticky top-0 z-10 w-max bg-paper">
        <div role="row" aria-rowindex={1} className="hairline-b flex" style={{ height: ROW }}>
          {columns.map((column, at) => (
            <div
              key={column.id}
              role="columnheader"
              aria-colindex={at + 1}
              style={{ width: column.width }}
              className={cx("flex shrink-0 items-center px-2 font-medium", column.end && "justify-end")}
            >
              <span className="truncate">{column.header}</span>
            </div>
          ))}
        </div>
      </div>
      <div role="rowgroup" className="w-max" style={{ paddingTop: before, paddingBottom: after }}>
        {rows.slice(first, last).map((row, offset) => (
          <Row key={row.id} row={row} at={first + offset} columns={columns} use={use} cellId={cellId} />
        ))}
      </div>
    </div>
  );
}

interface RowProps {
  row: GridRow;
  at: number;
  columns: readonly GridColumn[];
  use: SheetInUse;
  cellId: (row: number, column: number) => string;
}

function Row({ row, at, columns, use, cellId }: RowProps) {
  const { top, bottom, first, last } = blockOf(use.sheet);
  const edits = use.sheet.edits[row.id];
  return (
    <div role="row" aria-rowindex={at + 2} className="hairline-b flex" style={{ height: ROW }}>
      {columns.map((column, index) => (
        <GridCell
          key={column.id}
          id={cellId(at, index)}
          place={{ row: at, column: index }}
          column={column}
          edited={edits?.[column.id]}
          text={edits?.[column.id] ?? column.read(row)}
          selected={at >= top && at <= bottom && index >= first && index <= last}
          active={use.sheet.at.row === at && use.sheet.at.column === index}
          use={use}
        />
      ))}
    </div>
  );
}
