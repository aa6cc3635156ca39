import { slugify } from "@souk/core/catalog/slugify";
import type { Tx } from "@souk/core/context";
import type { Dice } from "../seed/dice.ts";
import { insertRows, type Rows } from "../seed/rows.ts";

/** The commonest first. */
const MAKES =
  `Renault,Dacia,Peugeot,Volkswagen,Hyundai,Citroën,Fiat,Ford,Toyota,BMW,Mercedes-Benz,Kia,Opel,Nissan,Audi,
Seat,Škoda,Suzuki,Honda,Mitsubishi,Mazda,Volvo,Chevrolet,Land Rover,Mini,Alfa Romeo,Jeep,Isuzu,Jaguar,Lexus,Porsche,
Subaru,DS,Cupra,SsangYong,Daihatsu,Iveco,MAN,Lancia,Smart,Tesla,Chery,Geely,MG,BYD,Haval,Great Wall,Mahindra,Tata,
Daewoo,Saab,Rover,Lada,Dodge,Chrysler,Infiniti,Maserati,Bentley,GMC,Cadillac`.split(/,\n?/);
const BODIES = ["", " Break", " Coupé", " Van"] as const;
const FUELS = [
  ["diesel", "dCi"],
  ["petrol", "TCe"],
  ["hybrid", "Hybrid"],
  ["electric", "E"],
] as const;
const LETTERS = "ABCDEFGHKLMNPRSTVX";
const MODELS_PER_MAKE = 20;

type VehicleRows = Required<Pick<Rows, "VehicleMake" | "VehicleModel" | "VehicleType">>;

/** Makes with their models, until there are `count` engines. Makes and models that the shop has already are kept, and grow. */
export async function generateVehicles(tx: Tx, dice: Dice, count: number, at: Date): Promise<void> {
  const missing = count - (await tx.vehicleType.count());
  if (missing <= 0) return;
  const known = await tx.vehicleMake.findMany({ select: { id: true, name: true, slug: true } });
  // A make of the shop may be written otherwise, and its slug be made otherwise.
  const idOf = new Map(
    known.flatMap(({ id, name, slug }) => [[slug, id] as const, [slugify(name, "en"), id] as const]),
  );
  const models = await knownModels(tx);
  const rows: VehicleRows = { VehicleMake: [], VehicleModel: [], VehicleType: [] };
  const perModel = Math.ceil(count / (MAKES.length * MODELS_PER_MAKE));
  for (const name of MAKES) {
    if (rows.VehicleType.length >= missing) break;
    const slug = slugify(name, "en");
    const makeId = idOf.get(slug) ?? dice.id(at);
    if (!idOf.has(slug)) rows.VehicleMake.push({ id: makeId, name, slug, updatedAt: at });
    for (let model = 0; model < MODELS_PER_MAKE; model += 1) {
      const left = missing - rows.VehicleType.length;
      addEngines(dice, { makeId, number: model, at, models, perModel, left }, rows);
    }
  }
  await insertRows(tx, rows);
}

/** By make and slug: the model, and how many engines it has. */
async function knownModels(tx: Tx): Promise<Map<string, { id: string; engines: number }>> {
  const models = await tx.vehicleModel.findMany({
    select: { id: true, makeId: true, slug: true, _count: { select: { types: true } } },
  });
  return new Map(
    models.map(({ id, makeId, slug, _count }) => [`${makeId} ${slug}`, { id, engines: _count.types }]),
  );
}

interface Model {
  makeId: string;
  number: number;
  at: Date;
  models: ReadonlyMap<string, { id: string; engines: number }>;
  /** How many engines a model has in the end, and how many may still be made. */
  perModel: number;
  left: number;
}

function addEngines(dice: Dice, model: Model, rows: VehicleRows): void {
  const { makeId, number, at } = model;
  const letter = LETTERS[number % LETTERS.length] ?? "A";
  const name = `${letter}${100 + number * 10}${BODIES[number % BODIES.length] ?? ""}`;
  const slug = slugify(name, "en");
  const known = model.models.get(`${makeId} ${slug}`);
  const first = known?.engines ?? 0;
  const end = Math.min(model.perModel, first + model.left);
  if (end <= first) return;
  const id = known?.id ?? dice.id(at);
  if (!known) rows.VehicleModel.push({ id, makeId, name, slug, updatedAt: at });
  for (let engine = first; engine < end; engine += 1) {
    const [fuel, badge] = FUELS[engine % FUELS.length] ?? FUELS[0];
    const powerKw = 48 + engine * 7;
    const yearFrom = 1996 + ((number * 3 + engine) % 28);
    rows.VehicleType.push({
      id: dice.id(at),
      modelId: id,
      name: `${(1 + (engine % 20) / 10).toFixed(1)} ${badge} ${Math.round(powerKw * 1.36)}`,
      engine: `${letter}${number}${String(engine).padStart(2, "0")}`,
      fuel,
      powerKw,
      yearFrom,
      yearTo: dice.chance(0.2) ? null : Math.min(2026, yearFrom + dice.int(2, 9)),
      updatedAt: at,
    });
  }
}
