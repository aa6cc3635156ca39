import { DomainError, type SaveTypeInput } from "@souk/contracts";
import type { StaffContext, Tx } from "../../context.ts";
import { saveVehicle } from "./save-vehicle.ts";

/** Adds a type to a model, or saves it as edited. NOT_FOUND, NAME_TAKEN for the same name, engine and first year. */
export async function saveType(ctx: StaffContext, { id, ...data }: SaveTypeInput): Promise<{ id: string }> {
  return saveVehicle(ctx, {
    level: "type",
    id,
    name: data.name,
    read: readType,
    write: async (tx, typeId, isNew) => {
      if ((await tx.vehicleModel.count({ where: { id: data.modelId } })) === 0)
        throw new DomainError("NOT_FOUND", { entity: "vehicle" });
      return isNew
        ? tx.vehicleType.create({ data: { id: typeId, ...data }, select: { id: true } })
        : tx.vehicleType.update({ where: { id: typeId }, data, select: { id: true } });
    },
  });
}

async function readType(tx: Tx, id: string): Promise<object | null> {
  const row = await tx.vehicleType.findUnique({
    where: { id },
    select: {
      name: true,
      engine: true,
      fuel: true,
      powerKw: true,
      yearFrom: true,
      yearTo: true,
      model: { select: { name: true, make: { select: { name: true } } } },
    },
  });
  if (!row) return null;
  const { model, ...fields } = row;
  return { make: model.make.name, model: model.name, ...fields };
}
