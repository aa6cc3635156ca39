import { DomainError, type SaveModelInput } from "@souk/contracts";
import { slugify } from "../../catalog/slugify.ts";
import type { StaffContext, Tx } from "../../context.ts";
import { saveVehicle } from "./save-vehicle.ts";

/** Adds a model to a make, or renames or moves it. NOT_FOUND, NAME_TAKEN within the make. */
export async function saveModel(
  ctx: StaffContext,
  { id, makeId, name }: SaveModelInput,
): Promise<{ id: string }> {
  const data = { makeId, name, slug: slugify(name, "fr") };
  return saveVehicle(ctx, {
    level: "model",
    id,
    name,
    read: readModel,
    write: async (tx, modelId, isNew) => {
      if ((await tx.vehicleMake.count({ where: { id: makeId } })) === 0)
        throw new DomainError("NOT_FOUND", { entity: "vehicle" });
      return isNew
        ? tx.vehicleModel.create({ data: { id: modelId, ...data }, select: { id: true } })
        : tx.vehicleModel.update({ where: { id: modelId }, data, select: { id: true } });
    },
  });
}

async function readModel(tx: Tx, id: string): Promise<object | null> {
  const row = await tx.vehicleModel.findUnique({
    where: { id },
    select: { name: true, make: { select: { name: true } } },
  });
  return row && { make: row.make.name, name: row.name };
}
