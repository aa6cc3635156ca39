import type { ProductDetail, VariantInput } from "@souk/contracts";
import { factories, testDb } from "@souk/testing";
import { beforeAll, expect, test } from "vitest";
import { checkInvariants } from "../../inventory/invariants.ts";
import type { StaffContext } from "../../context.ts";
import { staffContext } from "../staff-context.fixture.ts";
import { adjustStock } from "./adjust-stock.ts";
import { createProduct } from "./create-product.ts";
import { deleteProduct } from "./delete-product.ts";
import { findVariants } from "./find-variants.ts";
import { editOf, productInput, variantInput } from "./product-input.fixture.ts";
import { readProduct } from "./read-product.ts";
import { updateProduct } from "./update-product.ts";

const { db } = await testDb();
const make = factories(db);
let ctx: StaffContext;
beforeAll(async () => {
  ctx = await staffContext(db);
});

type Parts = NonNullable<VariantInput["bundle"]>;
let kits = 0;
/** A saved product of one variant that holds these. */
async function makeKit(bundle: Parts): Promise<ProductDetail> {
  kits += 1;
  return createProduct(ctx, productInput({ variants: [variantInput(`KIT-${kits}`, { bundle })] }));
}
const save = (product: ProductDetail, bundle: Parts | undefined) =>
  updateProduct(
    ctx,
    editOf(product, {
      overwrite: true,
      variants: product.variants.map((variant) => ({ ...variant, bundle })),
    }),
  );
const variantOf = (product: ProductDetail): string => product.variants[0]?.id ?? "";

test("a bundle's stock is what its parts make, and can't be adjusted", async () => {
  const { variants } = await make.product({ variants: [{ stock: 7 }, { stock: 2 }] });
  const [tile, bag] = variants;
  if (!tile || !bag) throw new Error("two variants were asked for");
  const kit = await makeKit([
    { variantId: tile.id, quantity: 3 },
    { variantId: bag.id, quantity: 1 },
  ]);
  expect(kit.stock).toMatchObject([{ onHand: 0, reserved: 0, available: 2 }]);
  expect(kit.components.map(({ sku }) => sku).toSorted()).toEqual([tile.sku, bag.sku].toSorted());
  await adjustStock(ctx, { variantId: bag.id, delta: -2, reason: "DAMAGED" });
  expect((await readProduct(db, kit.id)).stock).toMatchObject([{ available: 0 }]);
  expect(await db.productListing.findFirst({ where: { productId: kit.id } })).toMatchObject({
    available: false,
  });
  const adjusted = adjustStock(ctx, { variantId: variantOf(kit), delta: 5, reason: "RECEIVED" });
  await expect(adjusted).rejects.toMatchObject({
    code: "BUNDLE_HAS_NO_STOCK",
    details: { sku: kit.variants[0]?.sku },
  });
  expect(await checkInvariants(db)).toEqual([]);
});

test("a save that doesn't speak of it leaves a bundle; an empty list makes an ordinary variant of it", async () => {
  const { variant: tile } = await make.product();
  const kit = await makeKit([{ variantId: tile.id, quantity: 1 }]);
  expect((await save(kit, undefined)).variants[0]?.bundle).toEqual([{ variantId: tile.id, quantity: 1 }]);
  const plain = await save(kit, []);
  expect(plain.variants[0]?.bundle).toEqual([]);
  expect(plain.stock).toMatchObject([{ onHand: 0, available: 0 }]);
  await adjustStock(ctx, { variantId: variantOf(kit), delta: 5, reason: "RECEIVED" });
  await expect(save(kit, [{ variantId: tile.id, quantity: 1 }])).rejects.toMatchObject({
    code: "INVALID_BUNDLE",
    details: { reason: "HAS_STOCK" },
  });
});

test("no bundle of a bundle, from either side, nor of itself", async () => {
  const { variant: tile } = await make.product();
  const kit = await makeKit([{ variantId: tile.id, quantity: 1 }]);
  const kitVariant = variantOf(kit);
  await expect(makeKit([{ variantId: kitVariant, quantity: 1 }])).rejects.toMatchObject({
    code: "INVALID_BUNDLE",
    details: { reason: "COMPONENT_IS_BUNDLE" },
  });
  await expect(save(kit, [{ variantId: kitVariant, quantity: 1 }])).rejects.toMatchObject({
    details: { reason: "OF_ITSELF" },
  });
  const part = await makeKit([]);
  await makeKit([{ variantId: variantOf(part), quantity: 1 }]);
  await expect(save(part, [{ variantId: tile.id, quantity: 1 }])).rejects.toMatchObject({
    details: { reason: "IS_COMPONENT" },
  });
});

test("two at once, each making the other's part a bundle: one of them is refused", async () => {
  const [left, right] = [await makeKit([]), await makeKit([])];
  const { variant: tile } = await make.product();
  const answers = await Promise.allSettled([
    save(left, [{ variantId: variantOf(right), quantity: 1 }]),
    save(right, [{ variantId: tile.id, quantity: 1 }]),
  ]);
  expect(answers.filter(({ status }) => status === "fulfilled").length).toBe(1);
  expect(await checkInvariants(db)).toEqual([]);
});

test("what a bundle holds can't be deleted, neither the variant nor its product, until the bundle is gone", async () => {
  const part = await makeKit([]);
  const kit = await makeKit([{ variantId: variantOf(part), quantity: 2 }]);
  const inUse = { code: "COMPONENT_IN_USE", details: { bundles: [kit.variants[0]?.sku] } };
  await expect(deleteProduct(ctx, { id: part.id })).rejects.toMatchObject(inUse);
  const without = updateProduct(ctx, editOf(part, { variants: [variantInput("ANOTHER")] }));
  await expect(without).rejects.toMatchObject(inUse);
  await deleteProduct(ctx, { id: kit.id });
  expect((await deleteProduct(ctx, { id: part.id })).deleted).toBe(true);
});

test("a part that isn't there is refused", async () => {
  await expect(makeKit([{ variantId: crypto.randomUUID(), quantity: 1 }])).rejects.toMatchObject({
    details: { reason: "NO_COMPONENT" },
  });
});

test("parts are found by name and by the beginning of their SKU; bundles aren't offered", async () => {
  const kit = await makeKit([]);
  const sku = kit.variants[0]?.sku ?? "";
  const find = (query: string) => findVariants(ctx, { locale: "en", query, limit: 20 });
  expect((await find(sku))[0]).toMatchObject({ sku, names: { en: kit.texts.en.name } });
  expect((await find(kit.texts.en.name)).map((choice) => choice.sku)).toContain(sku);
  const { variant: tile } = await make.product();
  await save(kit, [{ variantId: tile.id, quantity: 1 }]);
  expect((await find(sku)).map((choice) => choice.sku)).not.toContain(sku);
});

test("the log tells of a bundle by SKUs", async () => {
  const { variant: tile } = await make.product();
  const kit = await makeKit([]);
  await save(kit, [{ variantId: tile.id, quantity: 2 }]);
  const entry = await db.auditLog.findFirstOrThrow({
    where: { entityId: kit.id, action: "product.update" },
    orderBy: { createdAt: "desc" },
  });
  expect(JSON.stringify(entry.after)).toContain(`2 × ${tile.sku}`);
});
