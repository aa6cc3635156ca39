import { array, assert, constantFrom, property, string } from "fast-check";
import { expect, it } from "vitest";
import { joinList, splitList } from "./lists.ts";
import { neutralise, restore } from "./neutralise.ts";

it("keeps a spreadsheet from running a text, and gives the text back", () => {
  for (const start of ["=", "+", "-", "@", "\t", "\r", "'="])
    expect(neutralise(`${start}1`)).toBe(`'${start}1`);
  expect(neutralise("plain")).toBe("plain");
  expect(restore("'tis")).toBe("'tis");
  const start = constantFrom("", "=", "'", "''=", "+", "-", "@", "\t", "＝");
  assert(
    property(start, string(), (head, tail) => {
      const text = `${head}${tail}`;
      expect(restore(neutralise(text))).toBe(text);
      expect(neutralise(text)).not.toMatch(/^[=+\-@\t\r]/);
    }),
  );
});

it("joins texts into a cell and takes them apart again", () => {
  const word = string({ minLength: 1 })
    .map((text) => text.trim())
    .filter((text) => text !== "");
  assert(
    property(array(word), constantFrom(",", "|", ">" as const), (texts, separator) => {
      expect(splitList(joinList(texts, separator), separator)).toEqual(texts);
    }),
  );
  expect(splitList(String.raw`Clothing > T\>shirts`, ">")).toEqual(["Clothing", "T>shirts"]);
});
