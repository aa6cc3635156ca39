import { slugify } from "@souk/core/catalog/slugify";
import type { DemoFleet } from "../data/read-vehicles.ts";
import { createDice } from "./dice.ts";
import { daysBefore, type Kit } from "./kit.ts";
import type { Rows } from "./rows.ts";

export type VehicleRows = Required<Pick<Rows, "VehicleMake" | "VehicleModel" | "VehicleType" | "Fitment">>;

/** Makes, models, types and what fits them; `products` gives a product's id by its key. */
export function vehicleRows(
  { now }: Kit,
  { vehicles, fits }: DemoFleet,
  products: ReadonlyMap<string, string>,
): VehicleRows {
  // Dice of their own: a vehicle more changes nothing else in the shop.
  const dice = createDice("vehicles");
  const at = daysBefore(now, 385);
  const stamps = { createdAt: at, updatedAt: at };
  const rows: VehicleRows = { VehicleMake: [], VehicleModel: [], VehicleType: [], Fitment: [] };
  const ids = new Map<string, string>();
  const idOf = (key: string, add: (id: string) => void): string => {
    const known = ids.get(key);
    if (known !== undefined) return known;
    const id = dice.id(at);
    ids.set(key, id);
    add(id);
    return id;
  };
  const typeIds = vehicles.map(({ make, model, ...type }) => {
    const makeId = idOf(make, (id) =>
      rows.VehicleMake.push({ id, name: make, slug: slugify(make, "fr"), ...stamps }),
    );
    const modelId = idOf(`${make} ${model}`, (id) =>
      rows.VehicleModel.push({ id, makeId, name: model, slug: slugify(model, "fr"), ...stamps }),
    );
    const id = dice.id(at);
    rows.VehicleType.push({ id, modelId, ...type, ...stamps });
    return id;
  });
  for (const [key, places] of fits) {
    const productId = products.get(key);
    if (productId === undefined) throw new Error(`Fitments are told of ${key}, which is nowhere`);
    rows.Fitment.push(...places.map((place) => ({ productId, typeId: typeIds[place] ?? "" })));
  }
  return rows;
}
