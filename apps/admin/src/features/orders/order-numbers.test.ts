import { expect, test } from "vitest";
import { numbersParam, parseNumbers } from "./order-numbers.ts";

test("a URL names orders, each once; what is no number is left out", () => {
  expect(parseNumbers(numbersParam([1001, 1003, 1002]))).toEqual([1001, 1003, 1002]);
  expect(parseNumbers("1001,x,-4,,1.5,1001,99999999999, 7")).toEqual([1001, 7]);
  expect(parseNumbers(undefined)).toEqual([]);
  expect(parseNumbers(Array.from({ length: 300 }, (_, at) => at + 1).join(","))).toHaveLength(100);
});
