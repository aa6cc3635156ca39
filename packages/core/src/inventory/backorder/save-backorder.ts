import type { SaveBackorderInput, StockDetail } from "@souk/contracts";
import type { z } from "zod";
import type { StaffContext } from "../../context.ts";
import { readStockDetail } from "../table/stock-detail.ts";
import { setBackorder } from "./set-backorder.ts";

/** `setBackorder`, and the variant's stock as it is then. */
export async function saveBackorder(
  ctx: StaffContext,
  { locale, terms }: z.infer<typeof SaveBackorderInput>,
): Promise<StockDetail> {
  await setBackorder(ctx, terms);
  return readStockDetail(ctx.db, terms.variantId, locale);
}
