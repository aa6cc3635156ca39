import type { GarageView, MergeGarageInput } from "@souk/contracts";
import type { CustomerContext } from "../context.ts";
import { changeGarage, chooseIn } from "./change-garage.ts";
import { dropOldest } from "./garage-view.ts";

/**
 * On sign-in: what the guest kept in the browser joins the account's vehicles, and the guest's choice, being the later
 * one, wins. Types that are gone are passed over. Safe to repeat.
 */
export async function mergeGarage(
  ctx: CustomerContext,
  { typeIds, chosenId }: MergeGarageInput,
): Promise<GarageView> {
  return changeGarage(ctx, async (tx, userId) => {
    const found = await tx.vehicleType.findMany({ where: { id: { in: typeIds } }, select: { id: true } });
    const known = new Set(found.map(({ id }) => id));
    const kept = [...new Set(typeIds)].filter((id) => known.has(id));
    // The guest's first is the latest: a millisecond between two keeps their order.
    const now = ctx.clock.now().getTime();
    await tx.garageVehicle.createMany({
      data: kept.map((typeId, place) => ({ userId, typeId, createdAt: new Date(now - place) })),
      skipDuplicates: true,
    });
    if (chosenId !== null && known.has(chosenId)) await chooseIn(tx, userId, chosenId);
    await dropOldest(tx, userId);
  });
}
