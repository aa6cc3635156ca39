import { z } from "zod";
import { productsFitting, refreshFitted } from "../../admin/vehicles/refresh-fitted.ts";
import type { Tx } from "../../context.ts";
import type { Conflict, DoneChange } from "../jobs/undo-batch.ts";

const Added = z.object({ typeIds: z.array(z.uuid()) });
const MadeVehicle = z.object({ level: z.enum(["make", "model", "type"]), name: z.string() });
const Facts = z.object({
  fuel: z.string().optional(),
  powerKw: z.int().nullable().optional(),
  yearTo: z.int().nullable().optional(),
});

/** Takes the fitments away that an import gave; those that are gone already are no conflict. */
export async function undoFitments(tx: Tx, changes: DoneChange[]): Promise<Conflict[]> {
  for (const { entityId: productId, after } of changes) {
    const { typeIds } = Added.parse(after);
    await tx.fitment.deleteMany({ where: { productId, typeId: { in: typeIds } } });
  }
  await refreshFitted(
    tx,
    changes.map(({ entityId }) => entityId),
  );
  return [];
}

/** Removes the vehicles that an import brought, unless something fits or somebody keeps them by now. */
export async function undoVehicles(tx: Tx, changes: DoneChange[]): Promise<Conflict[]> {
  const conflicts: Conflict[] = [];
  const products = new Set<string>();
  for (const { entityId: id, position, before, after } of changes) {
    if (before === null) {
      const { level, name } = MadeVehicle.parse(after);
      if (!(await removed(tx, level, id))) conflicts.push({ position, product: name, fields: ["fitments"] });
      continue;
    }
    // Only what still is as the import left it goes back.
    const [was, filled] = [Facts.parse(before), Facts.parse(after)];
    const back = Object.fromEntries(Object.keys(filled).map((key) => [key, Reflect.get(was, key)]));
    const { count } = await tx.vehicleType.updateMany({ where: { id, ...defined(filled) }, data: back });
    if (count === 0) conflicts.push({ position, product: id, fields: Object.keys(filled) });
    for (const product of await productsFitting(tx, { level: "type", id })) products.add(product);
  }
  await refreshFitted(tx, [...products]);
  return conflicts;
}

async function removed(tx: Tx, level: z.infer<typeof MadeVehicle>["level"], id: string): Promise<boolean> {
  if (level === "make") return gone(await tx.vehicleMake.deleteMany({ where: { id, models: { none: {} } } }));
  if (level === "model")
    return gone(await tx.vehicleModel.deleteMany({ where: { id, types: { none: {} } } }));
  const unused = { fitments: { none: {} }, garages: { none: {} } };
  return gone(await tx.vehicleType.deleteMany({ where: { id, ...unused } }));
}

const gone = ({ count }: { count: number }): boolean => count > 0;

function defined({ fuel, powerKw, yearTo }: z.infer<typeof Facts>) {
  return {
    ...(fuel !== undefined && { fuel }),
    ...(powerKw !== undefined && { powerKw }),
    ...(yearTo !== undefined && { yearTo }),
  };
}
