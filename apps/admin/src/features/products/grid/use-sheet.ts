import type { GridRow } from "../../../lib/api-types.ts";
import { useState, type ClipboardEvent, type KeyboardEvent } from "react";
import type { GridColumn } from "./grid-columns.ts";
import {
  copyText,
  fill,
  fillDown,
  move,
  NEW_SHEET,
  paste,
  undo,
  write,
  type Place,
  type Sheet,
  type Size,
} from "./sheet.ts";

/** The sheet of these rows and columns, and what the keyboard and the clipboard do in it. */
export function useSheet(rows: readonly GridRow[], columns: readonly GridColumn[]) {
  const [sheet, setSheet] = useState<Sheet>(NEW_SHEET);
  /** The text of the cell that is being edited. */
  const [typing, setTyping] = useState<string | null>(null);
  const size = { rows: rows.map(({ id }) => id), columns: columns.map(({ id }) => id) };
  const read = ({ row, column }: Place): string => {
    const [product, one] = [rows[row], columns[column]];
    return product && one ? (sheet.edits[product.id]?.[one.id] ?? one.read(product)) : "";
  };
  const commit = (by: Place) => {
    if (typing === null) return;
    const changed = typing === read(sheet.at) ? sheet : write(sheet, [{ ...sheet.at, text: typing }], size);
    setSheet(move(changed, by, size));
    setTyping(null);
  };
  const select = (at: Place, extend: boolean) => {
    if (typing !== null) commit({ row: 0, column: 0 });
    setSheet((held) => ({ ...held, at, anchor: extend ? held.anchor : at }));
  };
  const onClipboard = (act: (data: DataTransfer) => void) => (event: ClipboardEvent) => {
    if (typing !== null) return;
    event.preventDefault();
    act(event.clipboardData);
  };
  return {
    sheet,
    typing,
    setTyping,
    select,
    commit,
    /** Whether the key meant something. */
    onKey: (event: KeyboardEvent, rtl: boolean): boolean => {
      const next = keyed({ sheet, size, read }, event, rtl);
      if (typeof next === "string") setTyping(next);
      else if (next) setSheet(next);
      return next !== null;
    },
    onCopy: onClipboard((data) => data.setData("text/plain", copyText(sheet, read))),
    onPaste: onClipboard((data) => setSheet(paste(sheet, data.getData("text/plain"), size))),
    clear: () => setSheet((held) => ({ ...held, edits: {}, past: [] })),
  };
}

export type SheetInUse = ReturnType<typeof useSheet>;

interface Keyed {
  sheet: Sheet;
  size: Size;
  read: (place: Place) => string;
}

/** What a key makes of the sheet; a text: the cell is edited and begins with it; null: nothing. */
function keyed(held: Keyed, event: KeyboardEvent, rtl: boolean): Sheet | string | null {
  const { sheet, size, read } = held;
  if (event.ctrlKey || event.metaKey) return commanded(held, event.key.toLowerCase());
  if (event.altKey) return null;
  const step = STEPS[event.key];
  if (step)
    return move(sheet, { row: step.row, column: rtl ? -step.column : step.column }, size, event.shiftKey);
  if (event.key === "Tab") return tabbed(held, event.shiftKey ? -1 : 1);
  if (event.key === "Enter" || event.key === "F2") return read(sheet.at);
  if (event.key === "Delete" || event.key === "Backspace")
    return write(
      sheet,
      fill(sheet, () => ""),
      size,
    );
  return event.key.length === 1 ? event.key : null;
}

function commanded({ sheet, size, read }: Keyed, key: string): Sheet | null {
  if (key === "z") return undo(sheet);
  return key === "d" ? fillDown(sheet, read, size) : null;
}

// At the ends the grid is left.
function tabbed({ sheet, size }: Keyed, by: -1 | 1): Sheet | null {
  const next = sheet.at.column + by;
  return next < 0 || next >= size.columns.length ? null : move(sheet, { row: 0, column: by }, size);
}

const STEPS: Partial<Record<string, Place>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
  PageUp: { row: -12, column: 0 },
  PageDown: { row: 12, column: 0 },
};
