import type { PlaceResult } from "@souk/contracts";
import { expect, test } from "vitest";
import { askUntilDecided, BACK_OFF } from "./ask-until-decided.ts";

function provider(...answers: PlaceResult[]) {
  const waits: number[] = [];
  let asked = 0;
  return {
    ask: async (): Promise<PlaceResult> => {
      asked += 1;
      return answers.shift() ?? { status: "pending" };
    },
    wait: async (milliseconds: number): Promise<void> => void waits.push(milliseconds),
    waits,
    asked: () => asked,
  };
}

const placed: PlaceResult = { status: "placed", order: { number: 1, key: "k".repeat(20) } };

test("an answer that is decided needs no waiting", async () => {
  const { ask, wait, waits } = provider(placed);
  expect(await askUntilDecided(ask, wait)).toEqual(placed);
  expect(waits).toEqual([]);
});

test("while it is pending it asks again, ever more patiently", async () => {
  const { ask, wait, waits } = provider({ status: "pending" }, { status: "pending" }, placed);
  expect(await askUntilDecided(ask, wait)).toEqual(placed);
  expect(waits).toEqual(BACK_OFF.slice(0, 2));
  expect(BACK_OFF.toSorted((a, b) => a - b)).toEqual(BACK_OFF);
});

test("after a first answer it waits before it asks", async () => {
  const { ask, wait, waits, asked } = provider(placed);
  expect(await askUntilDecided(ask, wait, { first: { status: "pending" } })).toEqual(placed);
  expect({ waits, asked: asked() }).toEqual({ waits: BACK_OFF.slice(0, 1), asked: 1 });
});

test("patience ends, and then it says so", async () => {
  const { ask, wait, asked } = provider();
  expect(await askUntilDecided(ask, wait, { waits: [1, 2, 3] })).toEqual({ status: "pending" });
  expect(asked()).toBe(4);
});

test("an error is not swallowed", async () => {
  const failing = Promise.reject(new Error("offline"));
  await expect(
    askUntilDecided(
      () => failing,
      async () => undefined,
    ),
  ).rejects.toThrow("offline");
});
