import { expect, test } from "vitest";
import { clamp, readWhole } from "./digits.ts";

test.each([
  ["12", 12],
  [" 1,250 ", 1250],
  ["٣٤", 34],
  ["۵۶", 56],
  ["\u200F٧", 7],
  ["", null],
  ["two", null],
  ["-3", null],
  ["1.5", null],
  ["9999999999", null],
])("%j is %s", (text, expected) => {
  expect(readWhole(text)).toBe(expected);
});

test("clamp keeps a number between two others", () => {
  expect([clamp(0, 1, 9), clamp(5, 1, 9), clamp(12, 1, 9)]).toEqual([1, 5, 9]);
});
