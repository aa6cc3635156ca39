import { expect, it } from "vitest";
import { noProblems } from "../problems.ts";
import { readPrice, readStock, readWeight } from "./cells.ts";
import type { Row } from "./row.ts";

const cell = (text: string): Row => ({
  line: 2,
  repeats: null,
  get: () => text,
  has: () => true,
  nameOf: () => "Cell",
});

it.each([
  ["1249.90", 124_990],
  ["9,5", 950],
  [".99", 99],
  ["1,299.00", 129_900],
  ["1.299,00", 129_900],
  ["1 299,00", 129_900],
  ["1 299", 129_900],
  ["12'345.60", 1_234_560],
  ["24.5000", 2450],
])("reads %s as a price, as spreadsheets write it", (text, amount) => {
  const problems = noProblems();
  expect(readPrice(problems, cell(text), "price")).toBe(amount);
  expect(problems.errors).toEqual([]);
});

it.each(["1,299", "12,34,567.00", "$7.50", "7.505", "1e3", "free"])("doesn't guess what %s costs", (text) => {
  const problems = noProblems();
  expect(readPrice(problems, cell(text), "price")).toBeNull();
  expect(problems.errors).toMatchObject([{ problem: { code: "NOT_A_PRICE" } }]);
});

it("weighs what begins with a point, in any unit", () => {
  expect(readWeight(noProblems(), cell(".5"), "weight", "kg")).toBe(500);
  expect(readWeight(noProblems(), cell("1,25"), "weight", "kg")).toBe(1250);
  const problems = noProblems();
  readWeight(problems, cell("."), "weight", "kg");
  expect(problems.errors).toMatchObject([{ problem: { code: "NOT_A_NUMBER" } }]);
});

it("starts what was oversold with none, and says so", () => {
  const problems = noProblems();
  expect(readStock(problems, cell("-3"), "stock")).toBe(0);
  expect(problems.notices).toMatchObject([{ problem: { code: "STOCK_OVERSOLD" } }]);
  expect(readStock(problems, cell("7"), "stock")).toBe(7);
  expect(readStock(problems, cell("2.5"), "stock")).toBeNull();
  expect(problems.errors).toMatchObject([{ problem: { code: "NOT_WHOLE" } }]);
});
