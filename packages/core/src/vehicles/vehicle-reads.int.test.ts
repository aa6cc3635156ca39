import { factories, testDb } from "@souk/testing";
import { beforeAll, describe, expect, test } from "vitest";
import { VEHICLES_TAG } from "../cache/drop-tags.ts";
import { readContext } from "../catalog/read-context.fixture.ts";
import { refreshSearch } from "../search/index/refresh-search.ts";
import { describeVehicles } from "./describe-vehicles.ts";
import { fittedCategories } from "./fitted-categories.ts";
import { fittedMakes } from "./fitted-makes.ts";
import { fittedModels } from "./fitted-models.ts";
import { listMakes } from "./list-makes.ts";
import { listModels } from "./list-models.ts";
import { listTypes } from "./list-types.ts";
import { vehicleFit } from "./vehicle-fit.ts";
import { makeFit, makeVehicle, type MadeVehicle } from "./vehicle.fixture.ts";

const testing = await testDb();
const { db } = testing;
const make = factories(db);
const NOBODY = "019aa3f2-1234-7000-8000-000000000001";

let e90: MadeVehicle;
let f30: MadeVehicle;
let logan: MadeVehicle;
beforeAll(async () => {
  logan = await makeVehicle(db, ["Dacia", "Logan II", "1.5 dCi 90"], { yearFrom: 2012, yearTo: 2020 });
  f30 = await makeVehicle(db, ["BMW", "Série 3 (F30)", "320d"], { yearFrom: 2012, yearTo: 2015 });
  e90 = await makeVehicle(db, ["BMW", "Série 3 (E90)", "320d"], {
    engine: "N47D20",
    fuel: "diesel",
    powerKw: 130,
    yearFrom: 2007,
    yearTo: 2011,
  });
  await makeVehicle(db, ["BMW", "Série 3 (F30)", "328i"], { yearFrom: 2011, yearTo: null });
  await db.vehicleMake.create({ data: { name: "Simca", slug: "simca" } });
});

describe("choosing a vehicle", () => {
  test("makes, models and types by name; what leads to no type isn't offered", async () => {
    const ctx = readContext(testing);
    expect((await listMakes(ctx)).map(({ name }) => name)).toEqual(["BMW", "Dacia"]);
    expect(await listModels(ctx, { makeId: e90.makeId })).toEqual([
      { id: e90.modelId, name: "Série 3 (E90)", yearFrom: 2007, yearTo: 2011 },
      { id: f30.modelId, name: "Série 3 (F30)", yearFrom: 2011, yearTo: null },
    ]);
    expect((await listTypes(ctx, { modelId: f30.modelId })).map(({ name }) => name)).toEqual([
      "320d",
      "328i",
    ]);
    expect(await listModels(ctx, { makeId: NOBODY })).toEqual([]);
    expect(ctx.tags).toEqual(new Set([VEHICLES_TAG]));
  });

  test("are described in the order asked for, without those that are gone", async () => {
    const found = await describeVehicles(readContext(testing), {
      typeIds: [logan.typeId, NOBODY, e90.typeId],
    });
    expect(found.map(({ make: name }) => name)).toEqual(["Dacia", "BMW"]);
    expect(found[1]).toEqual({
      id: e90.typeId,
      name: "320d",
      engine: "N47D20",
      fuel: "diesel",
      powerKw: 130,
      yearFrom: 2007,
      yearTo: 2011,
      makeId: e90.makeId,
      make: "BMW",
      modelId: e90.modelId,
      model: "Série 3 (E90)",
    });
  });
});

describe("what a part fits", () => {
  test("fits, doesn't, or is universal, tagged so that its fitments' change is seen", async () => {
    const filter = await make.product();
    const jack = await make.product();
    await makeFit(db, filter.id, [e90.typeId]);
    const ctx = readContext(testing);
    expect(await vehicleFit(ctx, { productId: filter.id, typeId: e90.typeId })).toBe("fits");
    expect(await vehicleFit(ctx, { productId: filter.id, typeId: logan.typeId })).toBe("not");
    expect(await vehicleFit(ctx, { productId: jack.id, typeId: logan.typeId })).toBe("universal");
    expect(ctx.tags).toEqual(new Set([VEHICLES_TAG]));
  });

  test("is told by make, and model by model of one make", async () => {
    const filter = await make.product();
    await makeFit(db, filter.id, [e90.typeId, f30.typeId, logan.typeId]);
    const ctx = readContext(testing);
    expect(await fittedMakes(ctx, { productId: filter.id })).toEqual([
      { id: e90.makeId, name: "BMW", models: 2, types: 2 },
      { id: logan.makeId, name: "Dacia", models: 1, types: 1 },
    ]);
    const models = await fittedModels(ctx, { productId: filter.id, makeId: e90.makeId });
    expect(models.map(({ name, types }) => [name, types.map(({ id }) => id)])).toEqual([
      ["Série 3 (E90)", [e90.typeId]],
      ["Série 3 (F30)", [f30.typeId]],
    ]);
    expect(await fittedMakes(ctx, { productId: NOBODY })).toEqual([]);
  });

  test("makes the vehicle matter in its categories and those above, not in others", async () => {
    const auto = await make.category();
    const filters = await make.category({ parentId: auto.id });
    const music = await make.category();
    const filter = await make.product({ categoryId: filters.id });
    const guitar = await make.product({ categoryId: music.id });
    await makeFit(db, filter.id, [e90.typeId]);
    await refreshSearch(db, [filter.id, guitar.id]);
    const found = await fittedCategories(readContext(testing));
    expect(found.toSorted()).toEqual([auto.id, filters.id].toSorted());
  });
});
