import { DomainError, type GarageView } from "@souk/contracts";
import type { CustomerContext } from "../context.ts";
import { changeGarage, chooseIn } from "./change-garage.ts";

/** Chooses one of the garage's vehicles, or none; NOT_FOUND where it isn't in it. */
export async function chooseVehicle(
  ctx: CustomerContext,
  { typeId }: { typeId: string | null },
): Promise<GarageView> {
  return changeGarage(ctx, async (tx, userId) => {
    if (typeId !== null && (await tx.garageVehicle.count({ where: { userId, typeId } })) === 0)
      throw new DomainError("NOT_FOUND", { entity: "vehicle" });
    await chooseIn(tx, userId, typeId);
  });
}
