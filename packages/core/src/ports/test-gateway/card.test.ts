import { array, assert, integer, property } from "fast-check";
import { describe, expect, test } from "vitest";
import { readCard, TEST_CARDS } from "./card.ts";

const now = new Date("2026-11-21T12:00:00Z");
const card = (over: object = {}) => ({ number: "4242 4242 4242 4242", expiry: "12/30", cvc: "123", ...over });

describe("a card at the test gateway", () => {
  test.each(TEST_CARDS)("$number: $behaviour", ({ number, behaviour }) => {
    expect(readCard(card({ number }), now)).toEqual({ behaviour, last4: number.slice(-4) });
  });

  test("is refused by a wrong number, date or code", () => {
    expect(readCard(card({ number: "4242 4242 4242 4241" }), now)).toEqual({ problem: "number" });
    expect(readCard(card({ number: "4242" }), now)).toEqual({ problem: "number" });
    expect(readCard(card({ number: "" }), now)).toEqual({ problem: "number" });
    for (const expiry of ["10/26", "13/30", "12-30", "", "1/30"])
      expect(readCard(card({ expiry }), now)).toEqual({ problem: "expiry" });
    expect(readCard(card({ cvc: "12" }), now)).toEqual({ problem: "cvc" });
  });

  test("is good to the end of its month, and is read with dashes and spaces", () => {
    expect(readCard(card({ number: "4242-4242-4242-4242", expiry: "11 / 26" }), now)).toMatchObject({
      last4: "4242",
    });
    expect(readCard(card({ expiry: "11/26" }), new Date("2026-12-01T00:00:00Z"))).toEqual({
      problem: "expiry",
    });
  });

  test("one wrong digit is always noticed, any right number succeeds", () => {
    const digits = array(integer({ min: 0, max: 9 }), { minLength: 15, maxLength: 15 });
    assert(
      property(digits, integer({ min: 0, max: 15 }), integer({ min: 1, max: 9 }), (some, at, by) => {
        const body = `5${some.slice(1).join("")}`;
        const check = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].filter(
          (last) => !("problem" in readCard(card({ number: `${body}${last}` }), now)),
        );
        expect(check).toHaveLength(1);
        const right = `${body}${check[0]}`;
        expect(readCard(card({ number: right }), now)).toMatchObject({ behaviour: "succeeds" });
        const wrong = right.slice(0, at) + ((Number(right[at]) + by) % 10) + right.slice(at + 1);
        expect(readCard(card({ number: wrong }), now)).toEqual({ problem: "number" });
      }),
    );
  });
});
