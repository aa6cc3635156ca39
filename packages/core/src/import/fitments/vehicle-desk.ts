import type { Prisma } from "@souk/db";
import { v7 as newId } from "uuid";
import { slugify } from "../../catalog/slugify.ts";
import type { Tx } from "../../context.ts";
import type { Change } from "../formats/import-format.ts";
import { type Problems, quoted } from "../problems.ts";
import { wrong } from "../record/row.ts";
import type { FitmentRow } from "./read-fitment.ts";

const typeSelect = {
  id: true,
  modelId: true,
  name: true,
  engine: true,
  fuel: true,
  powerKw: true,
  yearFrom: true,
  yearTo: true,
} as const satisfies Prisma.VehicleTypeSelect;
type StoredType = Prisma.VehicleTypeGetPayload<{ select: typeof typeSelect }>;

interface Made {
  makes: Prisma.VehicleMakeCreateManyInput[];
  models: Prisma.VehicleModelCreateManyInput[];
  types: StoredType[];
  /** What the shop didn't know of a type, and the file does. */
  filled: { id: string; before: Facts; after: Facts }[];
}
type Facts = Partial<Pick<StoredType, "fuel" | "powerKw" | "yearTo">>;

const slugOf = (name: string): string => slugify(name, "fr");
const typeKey = (type: Pick<StoredType, "modelId" | "name" | "engine" | "yearFrom">): string =>
  [type.modelId, type.name.toLowerCase(), type.engine.toLowerCase(), type.yearFrom].join("\n");

/** Knows the vehicles of a batch by their names, and makes those that the shop doesn't have. */
export class VehicleDesk {
  readonly made: Made = { makes: [], models: [], types: [], filled: [] };
  readonly #makes: Map<string, string>;
  readonly #models: Map<string, string>;
  readonly #types: Map<string, StoredType>;
  /** Types that were there before the batch. */
  readonly #known: ReadonlySet<string>;

  private constructor(makes: Map<string, string>, models: Map<string, string>, types: StoredType[]) {
    this.#makes = makes;
    this.#models = models;
    this.#types = new Map(types.map((type) => [typeKey(type), type]));
    this.#known = new Set(types.map(({ id }) => id));
  }

  /** Accents and capitals don't tell makes and models apart, as nowhere in the shop. */
  static async open(tx: Tx, rows: readonly FitmentRow[]): Promise<VehicleDesk> {
    const slugs = [...new Set(rows.map(({ make }) => slugOf(make)))];
    const makes = await tx.vehicleMake.findMany({
      where: { slug: { in: slugs } },
      select: { id: true, slug: true },
    });
    const models = await tx.vehicleModel.findMany({
      where: {
        makeId: { in: makes.map(({ id }) => id) },
        slug: { in: [...new Set(rows.map(({ model }) => slugOf(model)))] },
      },
      select: { id: true, makeId: true, slug: true },
    });
    const types = await tx.vehicleType.findMany({
      where: { modelId: { in: models.map(({ id }) => id) } },
      select: typeSelect,
    });
    return new VehicleDesk(
      new Map(makes.map(({ slug, id }) => [slug, id])),
      new Map(models.map(({ makeId, slug, id }) => [`${makeId} ${slug}`, id])),
      types,
    );
  }

  /** The type that the row means, a new one where there is none; null where the shop says otherwise of it. */
  typeOf(problems: Problems, read: FitmentRow): string | null {
    const modelId = this.#modelOf(read);
    const { name, engine, fuel, powerKw, yearFrom, yearTo } = read;
    const key = typeKey({ modelId, name, engine, yearFrom });
    const known = this.#types.get(key);
    if (known === undefined) {
      const type = { id: newId(), modelId, name, engine, fuel, powerKw, yearFrom, yearTo };
      this.#types.set(key, type);
      this.made.types.push(type);
      return type.id;
    }
    const before = problems.errors.length;
    if (fuel !== "" && known.fuel !== "" && fuel !== known.fuel) differs(problems, read, "fuel", known.fuel);
    if (powerKw !== null && known.powerKw !== null && powerKw !== known.powerKw)
      differs(problems, read, "kw", String(known.powerKw));
    if (yearTo !== null && known.yearTo !== null && yearTo !== known.yearTo)
      differs(problems, read, "yearTo", String(known.yearTo));
    if (problems.errors.length > before) return null;
    this.#fill(known, { fuel, powerKw, yearTo });
    return known.id;
  }

  #modelOf({ make, model }: FitmentRow): string {
    const makeSlug = slugOf(make);
    let makeId = this.#makes.get(makeSlug);
    if (makeId === undefined) {
      makeId = newId();
      this.#makes.set(makeSlug, makeId);
      this.made.makes.push({ id: makeId, name: make, slug: makeSlug });
    }
    const slug = slugOf(model);
    let modelId = this.#models.get(`${makeId} ${slug}`);
    if (modelId === undefined) {
      modelId = newId();
      this.#models.set(`${makeId} ${slug}`, modelId);
      this.made.models.push({ id: modelId, makeId, name: model, slug });
    }
    return modelId;
  }

  #fill(known: StoredType, { fuel, powerKw, yearTo }: Required<Facts>): void {
    const after: Facts = {
      ...(known.fuel === "" && fuel !== "" && { fuel }),
      ...(known.powerKw === null && powerKw !== null && { powerKw }),
      ...(known.yearTo === null && yearTo !== null && { yearTo }),
    };
    if (Object.keys(after).length === 0) return;
    const { fuel: wasFuel, powerKw: wasPower, yearTo: wasTo } = known;
    if (this.#known.has(known.id))
      this.made.filled.push({
        id: known.id,
        before: { fuel: wasFuel, powerKw: wasPower, yearTo: wasTo },
        after,
      });
    Object.assign(known, after);
  }

  /** Writes what is new, and says it so that it can be undone. */
  async write(tx: Tx): Promise<Change[]> {
    const { makes, models, types, filled } = this.made;
    await tx.vehicleMake.createMany({ data: makes });
    await tx.vehicleModel.createMany({ data: models });
    await tx.vehicleType.createMany({ data: types });
    for (const { id, after } of filled)
      await tx.vehicleType.update({ where: { id }, data: after, select: { id: true } });
    const created = (entityId: string, level: string, name: string): Change => ({
      entity: "vehicle",
      entityId,
      before: null,
      after: { level, name },
    });
    return [
      ...makes.map(({ id = "", name }) => created(id, "make", name)),
      ...models.map(({ id = "", name }) => created(id, "model", name)),
      ...types.map(({ id, name }) => created(id, "type", name)),
      ...filled.map(({ id, before, after }) => ({ entity: "vehicle", entityId: id, before, after })),
    ];
  }
}

function differs(problems: Problems, { row }: FitmentRow, field: string, value: string): void {
  wrong(problems, row, field, ["VEHICLE_DIFFERS", { value: quoted(value) }]);
}
