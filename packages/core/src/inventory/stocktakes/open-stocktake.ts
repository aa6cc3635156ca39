import { DomainError, type OpenStocktakeInput, type StocktakeDetail } from "@souk/contracts";
import { audit } from "../../admin/audit/audit.ts";
import type { StaffContext } from "../../context.ts";
import { runTx } from "../../transaction.ts";
import { readStocktake } from "./read-stocktake.ts";

/** Begins a count at a place: its sheet is of this moment. NOT_FOUND for a place that is closed. */
export function openStocktake(
  ctx: StaffContext,
  { locationId, note }: OpenStocktakeInput,
): Promise<StocktakeDetail> {
  return runTx(ctx.db, async (tx) => {
    const place = await tx.stockLocation.findFirst({
      where: { id: locationId, active: true },
      select: { name: true },
    });
    if (!place) throw new DomainError("NOT_FOUND", { entity: "location" });
    const { number } = await tx.stocktake.create({
      data: { locationId, note, createdById: ctx.staff.id, createdAt: ctx.clock.now() },
      select: { number: true },
    });
    const after = { location: place.name, note };
    await audit(tx, ctx, {
      action: "stocktake.create",
      entity: "stocktake",
      entityId: String(number),
      after,
    });
    return readStocktake(tx, number);
  });
}
