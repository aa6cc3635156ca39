import type { CreateProductInput, VariantInput } from "@souk/contracts";
import { describe, expect, it } from "vitest";
import { checkProduct } from "./check-product.ts";
import { productInput, variantInput } from "./product-input.fixture.ts";

const color = {
  code: "color",
  label: { en: "Colour" },
  values: [
    { code: "red", label: { en: "Red" }, hex: "#ff0000" },
    { code: "blue", label: { en: "Blue" }, hex: "#0000ff" },
  ],
};
const size = { code: "size", label: { en: "Size" }, values: [{ code: "s", label: { en: "S" }, hex: null }] };
const check = (over: Partial<CreateProductInput>) => () => checkProduct(productInput(over));
const invalid = (reason: string) =>
  expect.objectContaining({ code: "INVALID_VARIANTS", details: { reason } });

describe("checkProduct", () => {
  it("takes a product with options whose variants stand for one value of each", () => {
    const variants = [
      variantInput("A", { values: ["red", "s"] }),
      variantInput("B", { values: ["blue", "s"] }),
    ];
    expect(check({ options: [color, size], variants })).not.toThrow();
    expect(check({})).not.toThrow();
  });

  it("refuses a product without a variant", () => {
    expect(check({ variants: [] })).toThrow(invalid("NO_VARIANT"));
  });

  it.each([
    ["a value that isn't there", ["green", "s"]],
    ["a missing value", ["red"]],
    ["values in another order", ["s", "red"]],
    ["one value too many", ["red", "s", "s"]],
  ])("refuses %s", (_, values) => {
    expect(check({ options: [color, size], variants: [variantInput("A", { values })] })).toThrow(
      invalid("UNKNOWN_OPTION_VALUE"),
    );
  });

  it("refuses one combination twice, and codes by which none could be told from another", () => {
    const twice = [variantInput("A", { values: ["red"] }), variantInput("B", { values: ["red"] })];
    expect(check({ options: [color], variants: twice })).toThrow(invalid("DUPLICATE_COMBINATION"));
    expect(check({ variants: [variantInput("A"), variantInput("B")] })).toThrow(
      invalid("DUPLICATE_COMBINATION"),
    );
    const options = [color, { ...color }];
    expect(check({ options, variants: [variantInput("A", { values: ["red", "red"] })] })).toThrow(
      invalid("DUPLICATE_COMBINATION"),
    );
    const repeated = { ...size, values: [...size.values, ...size.values] };
    expect(check({ options: [repeated], variants: [variantInput("A", { values: ["s"] })] })).toThrow(
      invalid("DUPLICATE_COMBINATION"),
    );
  });

  it("refuses one SKU twice", () => {
    const variants = [variantInput("A", { values: ["red"] }), variantInput("A", { values: ["blue"] })];
    expect(check({ options: [color], variants })).toThrow(
      expect.objectContaining({ code: "SKU_TAKEN", details: { sku: "A" } }),
    );
  });
});

const active: Partial<CreateProductInput> = {
  status: "ACTIVE",
  mediaIds: ["0190a000-0000-7000-8000-000000000001"],
};
const missing = (...fields: string[]) =>
  expect.objectContaining({ code: "NOT_PUBLISHABLE", details: { missing: fields } });
const text = (name: string, description: string) => ({ texts: { en: { name, description } } });
const offering = (...variants: VariantInput[]) => check({ ...active, options: [color], variants });

describe("checkProduct of what goes on sale", () => {
  it("wants a name, a description of 10 letters, a price and a picture, and names all that is missing", () => {
    expect(check(active)).not.toThrow();
    const bare: Partial<CreateProductInput> = {
      status: "ACTIVE",
      ...text("Ta", "<p><br />123456789</p>"),
      variants: [variantInput("A", { prices: {} })],
    };
    expect(check(bare)).toThrow(missing("name", "description", "price", "image"));
    expect(check({ ...active, mediaIds: [] })).toThrow(missing("image"));
    expect(check({ ...active, ...text("Tap", "<p>1234567890</p>") })).not.toThrow();
    expect(check({ ...bare, status: "DRAFT" })).not.toThrow();
  });

  it("wants a variant that can be bought, and a price for each of them", () => {
    const priced = variantInput("A", { values: ["red"] });
    const unpriced = variantInput("B", { values: ["blue"], prices: {} });
    expect(offering({ ...priced, active: false })).toThrow(missing("price"));
    expect(offering(priced, unpriced)).toThrow(invalid("MISSING_PRICE"));
    expect(offering(priced, { ...unpriced, active: false })).not.toThrow();
    expect(offering(priced, { ...unpriced, prices: { EUR: { amount: 1, compareAt: null } } })).not.toThrow();
  });

  it("lets one that is on sale go on lacking what it lacked, and nothing else", () => {
    const bare = productInput({ ...active, ...text("Tap", "<p>Brass</p>"), mediaIds: [] });
    expect(() => checkProduct(bare, ["description", "image"])).not.toThrow();
    expect(() => checkProduct(bare, ["description"])).toThrow(missing("image"));
  });
});
