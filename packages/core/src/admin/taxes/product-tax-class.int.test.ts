import { SaveTaxClassInput, SaveTaxZoneInput } from "@souk/contracts";
import { testDb } from "@souk/testing";
import { expect, it } from "vitest";
import { addLine } from "../../cart/add-line.ts";
import { browser, market } from "../../cart/cart.fixture.ts";
import { getCart } from "../../cart/get-cart.ts";
import { shopCore } from "../../checkout/checkout.fixture.ts";
import { importTest } from "../../import/import-file.fixture.ts";
import { recordTimeline } from "../audit/record-timeline.ts";
import { createProduct } from "../products/create-product.ts";
import { editOf, picture, productInput } from "../products/product-input.fixture.ts";
import { adjustStock } from "../products/adjust-stock.ts";
import { updateProduct } from "../products/update-product.ts";
import { memoryStorage, staffContext } from "../staff-context.fixture.ts";
import { saveTaxClass } from "./save-tax-class.ts";
import { saveTaxZone } from "./save-tax-zone.ts";

const { db } = await testDb();
const core = shopCore(db, { storage: memoryStorage() });
const ctx = await staffContext(db, "ADMIN", core);
const classes = await Promise.all(
  ["standard", "reduced"].map((code, at) =>
    saveTaxClass(ctx, SaveTaxClassInput.parse({ code, name: { en: code }, isDefault: at === 0 })),
  ),
);
await saveTaxZone(
  ctx,
  SaveTaxZoneInput.parse({
    code: "morocco",
    name: { en: "Morocco" },
    countries: ["MA"],
    regions: [],
    rates: classes.map(({ id: classId }, at) => ({
      classId,
      basisPoints: at === 0 ? 2000 : 1000,
      name: { en: "VAT" },
    })),
  }),
);

it("a product's class is edited with it, is in its history, and the cart that holds it is taxed by it", async () => {
  const media = await picture(db);
  const made = await createProduct(
    ctx,
    productInput({ status: "ACTIVE", mediaIds: [media], taxClass: "reduced" }),
  );
  expect(made.taxClass).toBe("reduced");
  const variantId = made.variants[0]?.id ?? "";
  await adjustStock(ctx, { variantId, delta: 5, reason: "RECEIVED" });
  const shopper = browser(core);
  await addLine(shopper, { ...market, variantId, quantity: 1 });
  const tax = async () => (await getCart(shopper, market)).taxIncluded;
  expect(await tax()).toBe(Math.round(10_000 / 11));
  // What an editor of before doesn't know stays.
  const kept = await updateProduct(ctx, editOf(made));
  expect(kept.taxClass).toBe("reduced");
  const standard = await updateProduct(ctx, editOf(kept, { taxClass: null }));
  expect(standard.taxClass).toBe(null);
  expect(await tax()).toBe(Math.round(10_000 / 6));
  const { items } = await recordTimeline(ctx, { entity: "product", entityId: made.id, limit: 10 });
  expect(items).toContainEqual(
    expect.objectContaining({ before: { taxClass: "reduced" }, after: { taxClass: null } }),
  );
  await expect(updateProduct(ctx, editOf(standard, { taxClass: "luxury" }))).rejects.toMatchObject({
    code: "NOT_FOUND",
    details: { entity: "taxClass" },
  });
  await expect(createProduct(ctx, productInput({ taxClass: "luxury" }))).rejects.toMatchObject({
    code: "NOT_FOUND",
  });
});

it("an import sets the class by its code in any letters, leaves it where no column tells it, and refuses another", async () => {
  const { id, variants } = await createProduct(ctx, productInput());
  const sku = variants[0]?.sku ?? "";
  const send = (file: string) => importTest(core, Buffer.from(file));
  const classOf = async () =>
    (await db.product.findUniqueOrThrow({ where: { id }, select: { taxClass: { select: { code: true } } } }))
      .taxClass?.code ?? null;
  expect(await send(`sku,name,tax-class\n${sku},Brass tap,Reduced\n`)).toMatchObject({
    changed: 1,
    refused: 0,
  });
  expect(await classOf()).toBe("reduced");
  expect(await send(`sku,name\n${sku},Brass tap of Fez\n`)).toMatchObject({ changed: 1 });
  expect(await classOf()).toBe("reduced");
  const report = await send(`sku,name,tax-class\n${sku},Brass tap,luxury\n`);
  expect(report).toMatchObject({ changed: 0, refused: 1 });
  expect(report.errors).toMatchObject([{ column: "tax-class", problem: { code: "UNKNOWN_TAX_CLASS" } }]);
  expect(await classOf()).toBe("reduced");
  await send(`sku,name,tax-class\n${sku},Brass tap,\n`);
  expect(await classOf()).toBe(null);
});
