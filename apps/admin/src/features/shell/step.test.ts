import { expect, test } from "vitest";
import { step } from "./step.ts";

test("arrows walk round at both ends, and nowhere in an empty list", () => {
  expect(step(0, -1, 3)).toBe(2);
  expect(step(2, 1, 3)).toBe(0);
  expect(step(0, 1, 0)).toBe(0);
});
