import { expect, test } from "vitest";
import { CONDITION_KINDS, type CollectionCondition } from "@souk/contracts";
import { emptyCondition, toCondition, toConditionForm } from "./condition-form.ts";

const id = "01935a10-0000-7000-8000-000000000001";
const conditions: CollectionCondition[] = [
  { kind: "category", categoryId: id },
  { kind: "brand", brandId: id },
  { kind: "tag", tag: "brass" },
  { kind: "attribute", code: "finish", value: "matt" },
  { kind: "price", currency: "EUR", min: 1050, max: null },
  { kind: "inStock" },
  { kind: "new" },
  { kind: "featured" },
  { kind: "createdWithin", days: 7 },
];

test("each condition goes through its fields and comes out as it was", () => {
  expect(conditions.map(({ kind }) => kind)).toEqual(CONDITION_KINDS);
  for (const condition of conditions) expect(toCondition(toConditionForm(condition))).toEqual(condition);
});

test("what isn't complete is no condition yet", () => {
  const whole = new Set(["inStock", "new", "featured", "createdWithin"]);
  for (const kind of CONDITION_KINDS)
    expect(toCondition(emptyCondition(kind)) !== null).toBe(whole.has(kind));
  expect(toCondition({ ...emptyCondition("price"), min: "cheap" })).toBeNull();
});
