import { expect, test } from "vitest";
import { copyText, fillDown, move, NEW_SHEET, parseBlock, paste, undo, write, type Place } from "./sheet.ts";

const size = { rows: ["r0", "r1", "r2"], columns: ["a", "b"] };
const loaded = ({ row, column }: Place) => `${row}${column}`;

test("a block from a spreadsheet: tabs, lines, quoted cells with either", () => {
  expect(parseBlock("1\t2\r\n3\t\r\n")).toEqual([
    ["1", "2"],
    ["3", ""],
  ]);
  expect(parseBlock('"say ""hi""\tyou\nthere"\tx')).toEqual([['say "hi"\tyou\nthere', "x"]]);
  expect(parseBlock('5" pipe')).toEqual([['5" pipe']]);
});

test("a pasted block begins at the cell and ends at the sheet's edge; one step back takes all of it", () => {
  const pasted = paste(move(NEW_SHEET, { row: 1, column: 1 }, size), "x\ty\nz\tq\nlost", size);
  expect(pasted.edits).toEqual({ r1: { b: "x" }, r2: { b: "z" } });
  expect(undo(pasted).edits).toEqual({});
  expect(undo(undo(pasted)).edits).toEqual({});
});

test("one pasted cell fills what is selected", () => {
  const selected = move(NEW_SHEET, { row: 1, column: 1 }, size, true);
  expect(paste(selected, "7", size).edits).toEqual({ r0: { a: "7", b: "7" }, r1: { a: "7", b: "7" } });
});

test("filling down takes the selection's first line, or the cell above", () => {
  const selected = move(NEW_SHEET, { row: 2, column: 0 }, size, true);
  expect(fillDown(selected, loaded, size).edits).toEqual({ r1: { a: "00" }, r2: { a: "00" } });
  expect(fillDown(move(NEW_SHEET, { row: 1, column: 1 }, size), loaded, size).edits).toEqual({
    r1: { b: "01" },
  });
  expect(fillDown(NEW_SHEET, loaded, size)).toBe(NEW_SHEET);
});

test("the keyboard stays in the sheet, and copies what it selected", () => {
  const end = move(NEW_SHEET, { row: 9, column: 9 }, size);
  expect(end.at).toEqual({ row: 2, column: 1 });
  expect(copyText(move(end, { row: -1, column: -1 }, size, true), loaded)).toBe("10\t11\n20\t21");
});

test("edits are kept by row and column, each step for itself", () => {
  const one = write(NEW_SHEET, [{ row: 0, column: 0, text: "A" }], size);
  const two = write(one, [{ row: 0, column: 1, text: "B" }], size);
  expect(two.edits).toEqual({ r0: { a: "A", b: "B" } });
  expect(undo(two).edits).toEqual({ r0: { a: "A" } });
});
