import type { Db } from "@souk/db";
import { checkInvariants } from "@souk/core/inventory/invariants";
import { runTx } from "@souk/core/transaction";
import { expect } from "./shop.ts";

/** On hand at all locations. */
export async function onHand(db: Db, variantId: string): Promise<number> {
  const levels = await db.stockLevel.findMany({ where: { variantId }, select: { onHand: true } });
  return levels.reduce((sum, { onHand: units }) => sum + units, 0);
}

/** Somebody else buys what is there: the stock falls to `left` at one place and to none at others; the ledger says why. */
export async function sellOut(db: Db, variantId: string, left = 0): Promise<void> {
  await runTx(db, async (tx) => {
    const levels = await tx.stockLevel.findMany({
      where: { variantId },
      select: { locationId: true, onHand: true, location: { select: { isDefault: true } } },
    });
    for (const { locationId, onHand: before, location } of levels) {
      const after = location.isDefault ? left : 0;
      if (after === before) continue;
      await tx.stockLevel.update({
        where: { variantId_locationId: { variantId, locationId } },
        data: { onHand: after },
      });
      await tx.stockMovement.create({
        data: { variantId, locationId, quantity: after - before, reason: "CORRECTION", note: "e2e" },
      });
    }
  });
}

export async function ordersOf(db: Db, email: string) {
  return db.order.findMany({
    where: { email },
    select: { number: true, state: true, total: true, shippingTotal: true, lines: true },
  });
}

/** Money, stock and orders agree. Asked until what other tests have under way is through. */
export async function expectInvariants(db: Db): Promise<void> {
  await expect.poll(() => checkInvariants(db), { timeout: 20_000 }).toEqual([]);
}

const said = (text: string) => ({ en: text, fr: text, ar: text });

/** Gives a product's variants one option, a value each, in their order. */
export async function giveOption(
  db: Db,
  product: { readonly id: string; readonly variants: readonly { readonly id: string }[] },
  label: string,
  values: readonly string[],
): Promise<void> {
  const option = await db.productOption.create({
    data: {
      productId: product.id,
      code: "size",
      position: 0,
      label: said(label),
      values: {
        create: values.map((value, position) => ({ code: `v${position}`, position, label: said(value) })),
      },
    },
    select: { values: { select: { id: true }, orderBy: { position: "asc" } } },
  });
  await db.variantOptionValue.createMany({
    data: option.values.flatMap(({ id: valueId }, at) => {
      const variant = product.variants[at];
      return variant ? [{ variantId: variant.id, valueId }] : [];
    }),
  });
}

/** Gives a product a picture of the demo shop, as one that staff may publish must have. */
export async function givePicture(db: Db, productId: string): Promise<void> {
  const media = await db.media.findFirstOrThrow({ select: { id: true } });
  await db.productMedia.create({ data: { productId, mediaId: media.id, position: 0 } });
}
