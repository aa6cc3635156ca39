import { expect, test } from "vitest";
import { createDice } from "../seed/dice.ts";
import { zipfPicker } from "./zipf.ts";

test("the first is picked about twice as often as the second and ten times as often as the tenth", () => {
  const pick = zipfPicker(Array.from({ length: 100 }, (_, place) => place + 1));
  const dice = createDice("zipf");
  const times = new Map<number, number>();
  for (let throws = 0; throws < 50_000; throws += 1) {
    const item = pick(dice);
    times.set(item, (times.get(item) ?? 0) + 1);
  }
  const of = (item: number): number => times.get(item) ?? 0;
  expect(of(1) / of(2)).toBeCloseTo(2, 0);
  expect(of(1) / of(10)).toBeGreaterThan(7);
  expect(of(1) / of(10)).toBeLessThan(13);
  expect(times.size).toBe(100);
});

test("of nothing nothing is picked", () => {
  expect(() => zipfPicker([])(createDice("none"))).toThrow(RangeError);
});
