import type { AdjustLevelInput, StockDetail } from "@souk/contracts";
import type { z } from "zod";
import type { StaffContext } from "../../context.ts";
import { runTx } from "../../transaction.ts";
import { adjustLevel } from "../adjust-level.ts";
import { readStockDetail } from "./stock-detail.ts";

/** `adjustLevel`, and the variant's stock as it is then. */
export function adjustVariant(
  ctx: StaffContext,
  { locale, ...input }: z.infer<typeof AdjustLevelInput>,
): Promise<StockDetail> {
  return runTx(ctx.db, async (tx) => {
    await adjustLevel(tx, ctx, input);
    return readStockDetail(tx, input.variantId, locale);
  });
}
