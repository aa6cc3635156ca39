import { CURRENCIES } from "@souk/contracts";
import { columns, type Variant, type VariantPrice } from "@souk/db";
import type { Tx } from "../../context.ts";
import { upsertRows } from "../upsert-rows.ts";
import type { VariantPlan } from "./plan-variants.ts";

const v = columns<Variant>("v");
const vp = columns<VariantPrice>("vp");

/** The prices of a product's live variants, as they were given by hand, in minor units. */
export async function writePrices(
  tx: Tx,
  productId: string,
  kept: VariantPlan["kept"],
  now: Date,
): Promise<void> {
  const rows = kept.flatMap(({ id, input }) =>
    CURRENCIES.flatMap((currency) => {
      const price = input.prices[currency];
      if (!price) return [];
      return [
        {
          variantId: id,
          currency,
          amount: price.amount,
          compareAt: price.compareAt,
          derived: false,
          updatedAt: now,
        },
      ];
    }),
  );
  await tx.$executeRaw`
    DELETE FROM "VariantPrice" vp USING "Variant" v
     WHERE ${v.id} = ${vp.variantId} AND ${v.productId} = ${productId}::uuid AND ${v.deletedAt} IS NULL AND NOT ${vp.derived}
       AND (${vp.variantId}, ${vp.currency}::text) NOT IN (
         SELECT x."variantId", x."currency"
           FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS x("variantId" uuid, "currency" text))`;
  await upsertRows(tx, "VariantPrice", rows, {
    key: ["variantId", "currency"],
    update: ["amount", "compareAt", "derived"],
    touch: "updatedAt",
  });
}
