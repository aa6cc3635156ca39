import type { OptionInput, ProductDetail, VariantInput } from "@souk/contracts";
import { factories, testDb } from "@souk/testing";
import { describe, expect, it } from "vitest";
import { staffContext } from "../staff-context.fixture.ts";
import { adjustStock } from "./adjust-stock.ts";
import { createProduct } from "./create-product.ts";
import { editOf, productInput, variantInput } from "./product-input.fixture.ts";
import { updateProduct } from "./update-product.ts";

const { db } = await testDb();
const make = factories(db);
const ctx = await staffContext(db, "ADMIN");

const option = (code: string, ...values: string[]): OptionInput => ({
  code,
  label: { en: code },
  values: values.map((value) => ({ code: value, label: { en: value }, hex: null })),
});

let made = 0;
/** A product in red and blue; its SKUs end in R and B. */
async function twoColors(): Promise<{ product: ProductDetail; red: Stored; blue: Stored }> {
  made += 1;
  const variants = [
    variantInput(`V${made}-R`, { values: ["red"] }),
    variantInput(`V${made}-B`, { values: ["blue"] }),
  ];
  const product = await createProduct(
    ctx,
    productInput({ options: [option("color", "red", "blue")], variants }),
  );
  const [red, blue] = product.variants;
  if (!red || !blue) throw new Error("two variants were saved");
  return { product, red, blue };
}
type Stored = ProductDetail["variants"][number];
const save = (product: ProductDetail, variants: VariantInput[], options = product.options) =>
  updateProduct(ctx, editOf(product, { variants, options }));
const idsOf = (product: ProductDetail) => product.variants.map(({ id }) => id);

describe("variants of an edited product", () => {
  it("keep their ids, whatever else of them changes, and are in the order they were saved in", async () => {
    const { product, red, blue } = await twoColors();
    const saved = await save(product, [
      {
        ...blue,
        sku: `${blue.sku}-NEW`,
        barcode: "600",
        weightGrams: 7,
        lowStockAt: 0,
        active: false,
        prices: {},
      },
      red,
    ]);
    expect(idsOf(saved)).toEqual([blue.id, red.id]);
    expect(saved.variants[0]).toMatchObject({
      sku: `${blue.sku}-NEW`,
      barcode: "600",
      weightGrams: 7,
      prices: {},
    });
  });

  it("are found by SKU where no id is given, and may swap SKUs", async () => {
    const { product, red, blue } = await twoColors();
    const { id: _red, ...plainRed } = red;
    const byName = await save(product, [plainRed, blue]);
    expect(idsOf(byName)).toEqual([red.id, blue.id]);
    const swapped = await save(byName, [
      { ...red, sku: blue.sku },
      { ...blue, sku: red.sku },
    ]);
    expect(swapped.variants.map(({ id, sku }) => [id, sku])).toEqual([
      [red.id, blue.sku],
      [blue.id, red.sku],
    ]);
  });

  it("that nobody ever stocked or bought go for good; the others are kept with stock and history", async () => {
    const { product, red, blue } = await twoColors();
    await adjustStock(ctx, { variantId: blue.id, delta: 4, reason: "RECEIVED" });
    const extra = variantInput(`${red.sku}-X`, { values: ["red"] });
    const saved = await save(product, [extra]);
    expect(saved.variants.map(({ sku }) => sku)).toEqual([extra.sku]);
    expect(await db.variant.findUnique({ where: { id: red.id } })).toBeNull();
    const kept = await db.variant.findUniqueOrThrow({
      where: { id: blue.id },
      select: { deletedAt: true, levels: true, movements: true, prices: true },
    });
    expect(kept.deletedAt).not.toBeNull();
    expect(kept.levels).toMatchObject([{ onHand: 4 }]);
    expect([kept.movements.length, kept.prices.length]).toEqual([1, 2]);
    const back = await save(saved, [extra, variantInput(blue.sku, { values: ["blue"] })]);
    expect(back.stock.find(({ variantId }) => variantId === blue.id)).toMatchObject({ onHand: 4 });
  });

  it("that lie in a cart or an order are kept for it", async () => {
    const { product, red, blue } = await twoColors();
    await make.cart({
      lines: [[{ id: red.id, sku: red.sku, prices: { MAD: 10_000 }, stock: 0, available: 0 }, 1]],
    });
    const saved = await save(product, [{ ...blue }]);
    expect(idsOf(saved)).toEqual([blue.id]);
    expect(await db.cartLine.count({ where: { variantId: red.id } })).toBe(1);
  });

  it("give a SKU that a removed one holds to another", async () => {
    const { product, red, blue } = await twoColors();
    await adjustStock(ctx, { variantId: blue.id, delta: 1, reason: "RECEIVED" });
    const alone = await save(product, [red]);
    const saved = await save(alone, [{ ...red, sku: blue.sku }]);
    expect(saved.variants).toMatchObject([{ id: red.id, sku: blue.sku }]);
    expect((await db.variant.findUniqueOrThrow({ where: { id: blue.id } })).sku).toBe(
      `${blue.sku}~${blue.id}`,
    );
  });

  it("of another product are not found, and their SKUs taken", async () => {
    const { product, red, blue } = await twoColors();
    const other = await twoColors();
    await expect(save(product, [red, { ...blue, id: other.blue.id }])).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    await expect(save(product, [red, { ...blue, sku: other.blue.sku }])).rejects.toMatchObject({
      code: "SKU_TAKEN",
      details: { sku: other.blue.sku },
    });
    expect((await save(product, [red, blue])).version).toBe(2);
  });
});

describe("options of an edited product", () => {
  it("keep the ids of what has the same code, and lose what isn't named", async () => {
    const { product, red, blue } = await twoColors();
    const values = () =>
      db.productOptionValue.findMany({
        where: { option: { productId: product.id } },
        select: { id: true, code: true },
        orderBy: { code: "asc" },
      });
    const before = await values();
    const options = [option("size", "s", "m"), option("color", "green", "red")];
    const variants = [
      { ...red, values: ["s", "red"] },
      { ...blue, values: ["m", "green"] },
    ];
    const saved = await save(product, variants, options);
    expect(saved.options).toEqual(options);
    expect(saved.variants.map((variant) => variant.values)).toEqual([
      ["s", "red"],
      ["m", "green"],
    ]);
    const after = await values();
    expect(after.map(({ code }) => code)).toEqual(["green", "m", "red", "s"]);
    expect(after.find(({ code }) => code === "red")).toEqual(before.find(({ code }) => code === "red"));
  });

  it("may all go: one variant is left", async () => {
    const { product, red } = await twoColors();
    const saved = await save(product, [{ ...red, values: [] }], []);
    expect([saved.options, saved.variants[0]?.values]).toEqual([[], []]);
    expect(await db.productOption.count({ where: { productId: product.id } })).toBe(0);
  });
});

const codes = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${prefix}${index}`);

describe("a product of 1,000 variants", () => {
  const options = [option("size", ...codes("s", 40)), option("color", ...codes("c", 25))];
  const variants = codes("s", 40).flatMap((size) =>
    codes("c", 25).map((color) => variantInput(`BIG-${size}-${color}`, { values: [size, color] })),
  );

  it("is added, and saved with every price changed, in seconds", async () => {
    const started = performance.now();
    const product = await createProduct(ctx, productInput({ options, variants }));
    expect(product.variants).toHaveLength(1000);
    expect(product.stock).toHaveLength(1000);
    const dearer = product.variants.map((variant) => ({
      ...variant,
      prices: { MAD: { amount: 11_000, compareAt: 12_000 } },
    }));
    const saved = await save(product, dearer.slice(1));
    expect(saved.variants).toHaveLength(999);
    expect(saved.variants.every(({ prices }) => prices.MAD?.amount === 11_000 && !prices.EUR)).toBe(true);
    expect(performance.now() - started).toBeLessThan(8000);
  });
});
