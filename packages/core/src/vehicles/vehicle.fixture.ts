import type { Db } from "@souk/db";

export interface MadeVehicle {
  makeId: string;
  modelId: string;
  typeId: string;
}

export interface VehicleSpec {
  engine?: string;
  fuel?: string;
  powerKw?: number;
  yearFrom?: number;
  yearTo?: number | null;
}

const slug = (name: string): string => name.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");

/** A type with its model and make, those of the same names where they are there. */
export async function makeVehicle(
  db: Db,
  [make, model, name]: readonly [make: string, model: string, type: string],
  { yearFrom = 2005, yearTo = null, ...over }: VehicleSpec = {},
): Promise<MadeVehicle> {
  const { id: makeId } = await db.vehicleMake.upsert({
    where: { name: make },
    create: { name: make, slug: slug(make) },
    update: {},
    select: { id: true },
  });
  const { id: modelId } = await db.vehicleModel.upsert({
    where: { makeId_slug: { makeId, slug: slug(model) } },
    create: { makeId, name: model, slug: slug(model) },
    update: {},
    select: { id: true },
  });
  const data = { modelId, name, yearFrom, yearTo, ...over };
  const { id: typeId } = await db.vehicleType.create({ data, select: { id: true } });
  return { makeId, modelId, typeId };
}

/** The product fits each of these types. */
export async function makeFit(db: Db, productId: string, typeIds: readonly string[]): Promise<void> {
  await db.fitment.createMany({ data: typeIds.map((typeId) => ({ productId, typeId })) });
}
