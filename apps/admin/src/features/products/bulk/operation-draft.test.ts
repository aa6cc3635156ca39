import { expect, test } from "vitest";
import { NEW_DRAFT, toOperation, type OperationDraft } from "./operation-draft.ts";

const typed = (draft: Partial<OperationDraft>) => toOperation({ ...NEW_DRAFT, ...draft });

test("what is typed becomes an operation, or isn't one yet", () => {
  expect(typed({ op: "status" })).toBeNull();
  expect(typed({ op: "status", status: "ACTIVE" })).toEqual({ op: "status", status: "ACTIVE" });
  expect(typed({ op: "category", categoryId: "none" })).toEqual({ op: "category", categoryId: null });
  expect(typed({ op: "tags", add: " a, b،c ,", remove: "" })).toEqual({
    op: "tags",
    add: ["a", "b", "c"],
    remove: [],
  });
  expect(typed({ op: "tags" })).toBeNull();
});

test("a price is changed by a part of a hundred or by money, up or down", () => {
  const price = { op: "price", currency: "MAD", of: "price", rounding: "none" } as const;
  expect(typed({ ...price, by: "percent", value: "-12,5" })).toEqual({
    ...price,
    by: "percent",
    value: -12.5,
  });
  expect(typed({ ...price, by: "amount", value: "−1.50" })).toEqual({ ...price, by: "amount", value: -150 });
  expect(typed({ ...price, by: "set", value: "12" })).toEqual({ ...price, by: "set", value: 1200 });
  expect(typed({ ...price, by: "set", value: "dear" })).toBeNull();
  expect(typed({ ...price, of: "compareAt", by: "set", value: "" })).toMatchObject({ value: null });
});

test("stock moves by whole units", () => {
  expect(typed({ op: "stock", by: "adjust", value: "-3" })).toMatchObject({ by: "adjust", value: -3 });
  expect(typed({ op: "stock", by: "set", value: "1.5" })).toBeNull();
});
