import type { AdjustStockInput, ProductDetail } from "@souk/contracts";
import type { z } from "zod";
import type { StaffContext } from "../../context.ts";
import { adjustLevel } from "../../inventory/adjust-level.ts";
import { runTx } from "../../transaction.ts";
import { readProduct } from "./read-product.ts";

/**
 * Adds to (or takes from) what is on hand at a place (the default one if none is named), with a line in the ledger, and
 * gives the product. Refuses as `adjustLevel` does.
 */
export async function adjustStock(
  ctx: StaffContext,
  input: z.infer<typeof AdjustStockInput>,
): Promise<ProductDetail> {
  return runTx(ctx.db, async (tx) => readProduct(tx, await adjustLevel(tx, ctx, input)));
}
