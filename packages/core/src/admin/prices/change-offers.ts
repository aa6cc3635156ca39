import { DomainError, type OfferView, type VariantPrices } from "@souk/contracts";
import { columns, type Product } from "@souk/db";
import type { StaffContext, Tx } from "../../context.ts";
import { priceText } from "../../import/export/souk-cells.ts";
import { followPrices } from "../../prices/follow-prices.ts";
import { runTx } from "../../transaction.ts";
import { audit } from "../audit/audit.ts";
import { readPrices } from "./product-prices.ts";

const p = columns<Product>("p");

/** Changes offers of a product that is there, with the history and all that follows; gives its prices as they are then. */
export async function changeOffers(
  ctx: StaffContext,
  productId: string,
  change: (tx: Tx, now: Date) => Promise<void>,
): Promise<VariantPrices[]> {
  const now = ctx.clock.now();
  return runTx(ctx.db, async (tx) => {
    const held = await tx.$executeRaw`
      SELECT 1 FROM "Product" p WHERE ${p.id} = ${productId}::uuid AND ${p.deletedAt} IS NULL FOR NO KEY UPDATE`;
    if (held === 0) throw new DomainError("NOT_FOUND", { entity: "product" });
    const before = await readPrices(tx, productId, now);
    await change(tx, now);
    await followPrices(tx, [productId], now);
    const after = await readPrices(tx, productId, now);
    await audit(tx, ctx, {
      action: "product.offers",
      entity: "product",
      entityId: productId,
      before: { offers: told(before) },
      after: { offers: told(after) },
    });
    return after;
  });
}

/** By SKU and each in a line, so that a reader of the log knows what is meant. */
function told(variants: readonly VariantPrices[]): Record<string, string[]> {
  return Object.fromEntries(
    variants.map(({ sku, offers }) => [sku, offers.map((offer) => toldOffer(offer))]),
  );
}

function toldOffer({ amount, currency, minQuantity, groupName, startsAt, endsAt }: OfferView): string {
  const times = [startsAt, endsAt].map((time) => time?.slice(0, 16).replace("T", " ") ?? "");
  return [
    `${priceText(amount, currency)} ${currency}`,
    ...(minQuantity > 1 ? [`${minQuantity}+`] : []),
    ...(groupName ? [groupName.en ?? ""] : []),
    ...(startsAt === null && endsAt === null ? [] : [times.join(" – ")]),
  ].join(", ");
}

/** NOT_FOUND for a group that isn't there. */
export async function refuseUnknownGroup(tx: Tx, groupId: string | null): Promise<void> {
  if (groupId === null) return;
  const group = await tx.customerGroup.findUnique({ where: { id: groupId }, select: { id: true } });
  if (!group) throw new DomainError("NOT_FOUND", { entity: "group" });
}
