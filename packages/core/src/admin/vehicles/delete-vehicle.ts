import type { VehicleRef, VehicleToll } from "@souk/contracts";
import type { StaffContext, Tx } from "../../context.ts";
import { runTx } from "../../transaction.ts";
import { audit } from "../audit/audit.ts";
import { LONG_MS, productsFitting, refreshFitted } from "./refresh-fitted.ts";
import { countToll, vehicleName } from "./vehicle-toll.ts";

/**
 * Deletes a make, a model or a type with all that is under it: fitments, and its places in garages. Gives what went
 * along; NOT_FOUND. A part whose last fitment goes is universal from then on.
 */
export async function deleteVehicle(ctx: StaffContext, ref: VehicleRef): Promise<VehicleToll> {
  const { level, id } = ref;
  const work = async (tx: Tx): Promise<VehicleToll> => {
    const name = await vehicleName(tx, ref);
    const toll = await countToll(tx, ref);
    const products = await productsFitting(tx, ref);
    if (level === "make") await tx.vehicleMake.delete({ where: { id }, select: { id: true } });
    else if (level === "model") await tx.vehicleModel.delete({ where: { id }, select: { id: true } });
    else await tx.vehicleType.delete({ where: { id }, select: { id: true } });
    await audit(tx, ctx, {
      action: "vehicle.delete",
      entity: "vehicle",
      entityId: id,
      before: { name, ...toll },
    });
    await refreshFitted(tx, products);
    return toll;
  };
  return runTx(ctx.db, work, { timeout: LONG_MS });
}
