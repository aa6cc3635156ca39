import { expect, it } from "vitest";
import { ndcg } from "./ndcg.ts";

const relevant = new Map([
  ["best", 3],
  ["good", 2],
  ["near", 1],
]);

it("is one for the best order, less for a worse one, nothing for none", () => {
  expect(ndcg(["best", "good", "near", "other"], relevant, 10)).toBe(1);
  const swapped = ndcg(["good", "best", "near"], relevant, 10);
  const late = ndcg(["other", "best", "good", "near"], relevant, 10);
  expect(swapped).toBeLessThan(1);
  expect(late).toBeLessThan(swapped);
  expect(ndcg(["other"], relevant, 10)).toBe(0);
  expect(ndcg([], relevant, 10)).toBe(0);
});

it("is what the formula says", () => {
  // (3 + 7 / log2 3 + 1 / 2) / (7 + 3 / log2 3 + 1 / 2)
  expect(ndcg(["good", "best", "near"], relevant, 10)).toBeCloseTo(0.8428, 3);
  expect(ndcg(["other", "best"], relevant, 1)).toBe(0);
});
