import type { CustomerWishlist } from "@souk/contracts";
import { nameByLocale, names } from "../../catalog/product-name.ts";
import type { Tx } from "../../context.ts";

const SHOWN = 8;

/** What a customer wished for last, how much of it there is, and whether others see it. */
export async function customerWishlist(tx: Tx, userId: string): Promise<CustomerWishlist> {
  const rows = await tx.wishlistItem.findMany({
    where: { userId },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: SHOWN,
    select: {
      id: true,
      productId: true,
      createdAt: true,
      variant: { select: { sku: true } },
      product: { select: { translations: names } },
    },
  });
  return {
    count: await tx.wishlistItem.count({ where: { userId } }),
    shared: (await tx.wishlistShare.count({ where: { userId } })) > 0,
    latest: rows.map(({ id, productId, createdAt, variant, product }) => ({
      id,
      productId,
      name: nameByLocale(product.translations),
      sku: variant?.sku ?? null,
      addedAt: createdAt.toISOString(),
    })),
  };
}
