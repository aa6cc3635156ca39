import { expect, it } from "vitest";
import { code128 } from "./code-128.ts";

it("starts with set B, ends with its check character and the stop, every character of eleven units", () => {
  // "A" is 33; its check is (104 + 33 × 1) mod 103 = 34.
  expect(code128("A").join("")).toBe(["211214", "111323", "131123", "2331112"].join(""));
});

it("any printable text is characters of eleven units, and a stop of thirteen", () => {
  const all = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)).join("");
  const widths = code128(all);
  expect(widths.reduce((sum, width) => sum + width, 0)).toBe((1 + 95 + 1) * 11 + 13);
  expect(widths).toHaveLength((1 + 95 + 1) * 6 + 7);
  const characters = Array.from({ length: 95 }, (_, at) => widths.slice(6 + at * 6, 12 + at * 6).join(""));
  expect(new Set(characters).size).toBe(95);
});

it("leaves out what can't be in it", () => {
  expect(code128("A\u0627")).toEqual(code128("A"));
});
