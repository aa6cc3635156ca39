import { expect, test } from "vitest";
import { offeredActions } from "./offered-actions.ts";
import { isWholeRefund, refundProblem } from "./refund-rules.ts";

test("only legal moves that the role may make, in the order of an order's life", () => {
  const order = { actions: ["refund", "cancel", "ship"] } as const;
  const actions = { actions: [...order.actions] };
  expect(offeredActions(actions, "ADMIN")).toEqual(["ship", "cancel", "refund"]);
  expect(offeredActions(actions, "VIEWER")).toEqual([]);
});

test("a refund is an amount above zero and never over what is left", () => {
  expect(refundProblem("120,50", 12_050)).toBeNull();
  expect(refundProblem("120.51", 12_050)).toBe("tooLarge");
  expect(refundProblem("0", 12_050)).toBe("invalid");
  expect(refundProblem("all", 12_050)).toBe("invalid");
});

test("goods go back into stock only with the whole of an untouched order", () => {
  expect(isWholeRefund("120.50", { refundable: 12_050, refunded: 0 })).toBe(true);
  expect(isWholeRefund("100", { refundable: 12_050, refunded: 0 })).toBe(false);
  expect(isWholeRefund("120.50", { refundable: 12_050, refunded: 500 })).toBe(false);
});
