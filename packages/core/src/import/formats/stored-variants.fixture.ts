import type { Db } from "@souk/db";

/** Variants as these tests compare them: the price in euros first. */
export async function storedVariants(db: Db) {
  const rows = await db.variant.findMany({
    orderBy: { position: "asc" },
    select: {
      sku: true,
      prices: { orderBy: { currency: "asc" }, select: { amount: true, compareAt: true } },
      levels: { select: { onHand: true } },
      values: { select: { value: { select: { code: true } } } },
    },
  });
  return rows.map(({ sku, prices, levels, values }) => ({
    sku,
    euro: [prices[0]?.amount, prices[0]?.compareAt],
    stock: levels[0]?.onHand,
    values: values.map(({ value }) => value.code).toSorted(),
  }));
}
