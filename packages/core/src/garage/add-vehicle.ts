import { DomainError, type GarageView } from "@souk/contracts";
import type { CustomerContext } from "../context.ts";
import { changeGarage, chooseIn } from "./change-garage.ts";
import { dropOldest } from "./garage-view.ts";

/** Keeps a vehicle and chooses it; the oldest leaves a full garage. NOT_FOUND where there is no such type. */
export async function addVehicle(ctx: CustomerContext, { typeId }: { typeId: string }): Promise<GarageView> {
  return changeGarage(ctx, async (tx, userId) => {
    const known = await tx.vehicleType.findUnique({ where: { id: typeId }, select: { id: true } });
    if (!known) throw new DomainError("NOT_FOUND", { entity: "vehicle" });
    const createdAt = ctx.clock.now();
    await tx.garageVehicle.createMany({ data: [{ userId, typeId, createdAt }], skipDuplicates: true });
    await chooseIn(tx, userId, typeId);
    await dropOldest(tx, userId);
  });
}
