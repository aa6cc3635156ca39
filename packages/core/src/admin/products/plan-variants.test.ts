import { describe, expect, it } from "vitest";
import { planVariants } from "./plan-variants.ts";
import { variantInput } from "./product-input.fixture.ts";

const live = (id: string, sku: string) => ({ id, sku, deleted: false });
const gone = (id: string, sku: string) => ({ id, sku, deleted: true });
let made = 0;
const newId = () => `new${(made += 1)}`;
const idsOf = (plan: ReturnType<typeof planVariants>) => plan.kept.map(({ id }) => id);

describe("planVariants", () => {
  it("keeps what is named by id, then by SKU, and makes the rest", () => {
    made = 0;
    const plan = planVariants(
      [live("1", "A"), live("2", "B"), live("3", "C")],
      [variantInput("A2", { id: "1" }), variantInput("B"), variantInput("D")],
      newId,
    );
    expect(idsOf(plan)).toEqual(["1", "2", "new1"]);
    expect(plan.removed).toEqual(["3"]);
    expect(plan.parked).toEqual([]);
  });

  it("brings a removed variant back by its SKU", () => {
    const plan = planVariants(
      [live("1", "A"), gone("2", "B")],
      [variantInput("A"), variantInput("B")],
      newId,
    );
    expect(idsOf(plan)).toEqual(["1", "2"]);
    expect([plan.removed, plan.parked]).toEqual([[], []]);
  });

  it("moves SKUs out of the way of those who take them: a swap, and one that a removed variant still holds", () => {
    const stored = [live("1", "A"), live("2", "B"), gone("3", "C"), live("4", "D")];
    const swap = [
      variantInput("B", { id: "1" }),
      variantInput("A", { id: "2" }),
      variantInput("D", { id: "4" }),
    ];
    expect(planVariants(stored, swap, newId).parked).toEqual(["1", "2"]);
    const taken = [variantInput("C", { id: "1" }), variantInput("B", { id: "2" })];
    expect(planVariants(stored, taken, newId)).toMatchObject({ parked: ["3"], removed: ["4"] });
  });

  it("doesn't give the SKU of a variant named by id to another one", () => {
    made = 0;
    const plan = planVariants([live("1", "A")], [variantInput("A"), variantInput("A2", { id: "1" })], newId);
    expect(idsOf(plan)).toEqual(["new1", "1"]);
    expect(plan.parked).toEqual(["1"]);
  });

  it("refuses an id that isn't the product's, and one given twice", () => {
    expect(() => planVariants([live("1", "A")], [variantInput("A", { id: "9" })], newId)).toThrow(
      expect.objectContaining({ code: "NOT_FOUND", details: { entity: "variant" } }),
    );
    expect(() =>
      planVariants([live("1", "A")], [variantInput("A", { id: "1" }), variantInput("B", { id: "1" })], newId),
    ).toThrow(expect.objectContaining({ code: "INVALID_VARIANTS" }));
  });
});
