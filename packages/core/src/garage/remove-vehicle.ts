import type { GarageView } from "@souk/contracts";
import type { CustomerContext } from "../context.ts";
import { changeGarage } from "./change-garage.ts";

/** Takes a vehicle out; then none is chosen if it was. One that isn't in it is no error. */
export async function removeVehicle(
  ctx: CustomerContext,
  { typeId }: { typeId: string },
): Promise<GarageView> {
  return changeGarage(ctx, async (tx, userId) => {
    await tx.garageVehicle.deleteMany({ where: { userId, typeId } });
  });
}
