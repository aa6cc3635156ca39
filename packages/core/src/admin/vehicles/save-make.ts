import type { SaveMakeInput } from "@souk/contracts";
import { slugify } from "../../catalog/slugify.ts";
import type { StaffContext } from "../../context.ts";
import { saveVehicle } from "./save-vehicle.ts";

/** Adds or renames a make. NOT_FOUND, NAME_TAKEN (accents and case don't tell makes apart). */
export async function saveMake(ctx: StaffContext, { id, name }: SaveMakeInput): Promise<{ id: string }> {
  const data = { name, slug: slugify(name, "fr") };
  return saveVehicle(ctx, {
    level: "make",
    id,
    name,
    read: (tx, makeId) => tx.vehicleMake.findUnique({ where: { id: makeId }, select: { name: true } }),
    write: (tx, makeId, isNew) =>
      isNew
        ? tx.vehicleMake.create({ data: { id: makeId, ...data }, select: { id: true } })
        : tx.vehicleMake.update({ where: { id: makeId }, data, select: { id: true } }),
  });
}
