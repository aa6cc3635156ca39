import { factories, testDb } from "@souk/testing";
import { beforeAll, describe, expect, test } from "vitest";
import { makeFit, makeVehicle, type MadeVehicle } from "../../vehicles/vehicle.fixture.ts";
import type { StaffContext } from "../../context.ts";
import { staffContext } from "../staff-context.fixture.ts";
import { changeFitments } from "./change-fitments.ts";
import { deleteVehicle } from "./delete-vehicle.ts";
import { makeTable } from "./make-table.ts";
import { modelFitments } from "./model-fitments.ts";
import { modelTable } from "./model-table.ts";
import { productFitments } from "./product-fitments.ts";
import { saveMake } from "./save-make.ts";
import { saveModel } from "./save-model.ts";
import { saveType } from "./save-type.ts";
import { searchVehicles } from "./search-vehicles.ts";
import { typeTable } from "./type-table.ts";
import { vehicleToll } from "./vehicle-toll.ts";

const { db } = await testDb();
const make = factories(db);
const GONE = "019aa3f2-1234-7000-8000-000000000001";
const nothing = { typeIds: [], modelIds: [] };

let ctx: StaffContext;
let old: MadeVehicle;
let young: MadeVehicle;
beforeAll(async () => {
  ctx = await staffContext(db);
  old = await makeVehicle(db, ["BMW", "Serie 3 E90", "320d"], {
    engine: "N47D20",
    yearFrom: 2007,
    yearTo: 2011,
  });
  young = await makeVehicle(db, ["BMW", "Serie 3 F30", "320d"], { yearFrom: 2012, yearTo: 2018 });
  await makeVehicle(db, ["Peugeot", "2008", "1.6 BlueHDi"], { yearFrom: 2015, yearTo: 2019 });
});

const logOf = (entityId: string) =>
  db.auditLog.findMany({
    where: { entityId },
    orderBy: { id: "asc" },
    select: { action: true, entity: true, before: true, after: true },
  });

describe("vehicles", () => {
  test("are found by words of make, model, type and engine, and by a year of theirs", async () => {
    const found = async (query: string) =>
      (await searchVehicles(ctx, { query, limit: 10 })).items.map(
        ({ model, name, yearFrom }) => `${model} ${name} ${yearFrom}`,
      );
    expect(await found("bmw 320d")).toEqual(["Serie 3 E90 320d 2007", "Serie 3 F30 320d 2012"]);
    expect(await found("BMW Série 320D 2013")).toEqual(["Serie 3 F30 320d 2012"]);
    expect(await found("n47")).toEqual(["Serie 3 E90 320d 2007"]);
    expect(await found("2008")).toEqual(["Serie 3 E90 320d 2007", "2008 1.6 BlueHDi 2015"]);
    expect(await found("bmw 1999")).toEqual([]);
    expect(await found("100%")).toEqual([]);
    const limited = await searchVehicles(ctx, { query: "320d", limit: 1 });
    expect([limited.items.length, limited.total]).toEqual([1, 2]);
  });

  test("are added and renamed, logged, and shown with what they have", async () => {
    const { id: makeId } = await saveMake(ctx, { name: "Škoda" });
    const { id: modelId } = await saveModel(ctx, { makeId, name: "Octavia" });
    const type = { modelId, name: "1.6 TDI", engine: "CAYC", fuel: "diesel", powerKw: 77, yearFrom: 2009 };
    const { id } = await saveType(ctx, { ...type, yearTo: 2013 });
    await saveType(ctx, { ...type, id, yearTo: 2012 });
    await saveMake(ctx, { id: makeId, name: "Skoda" });
    expect(await makeTable(ctx)).toContainEqual({ id: makeId, name: "Skoda", models: 1, types: 1 });
    expect(await modelTable(ctx, { makeId })).toEqual([
      { id: modelId, name: "Octavia", yearFrom: 2009, yearTo: 2012, types: 1 },
    ]);
    expect(await typeTable(ctx, { modelId })).toMatchObject([{ id, yearTo: 2012, products: 0 }]);
    expect(await logOf(id)).toMatchObject([
      { action: "vehicle.create", entity: "vehicle", after: { make: "Škoda", model: "Octavia" } },
      { action: "vehicle.update", before: { yearTo: 2013 }, after: { yearTo: 2012 } },
    ]);
  });

  test("have one name each; what isn't there can't be saved or added to", async () => {
    const taken = { code: "NAME_TAKEN" };
    await expect(saveMake(ctx, { name: "bmw" })).rejects.toMatchObject(taken);
    await expect(saveModel(ctx, { makeId: old.makeId, name: "Série 3 E90" })).rejects.toMatchObject(taken);
    const again = {
      modelId: old.modelId,
      name: "320d",
      engine: "N47D20",
      fuel: "",
      powerKw: null,
      yearFrom: 2007,
    };
    await expect(saveType(ctx, { ...again, yearTo: null })).rejects.toMatchObject(taken);
    const unknown = { code: "NOT_FOUND", details: { entity: "vehicle" } };
    await expect(saveMake(ctx, { id: GONE, name: "Nobody" })).rejects.toMatchObject(unknown);
    await expect(saveModel(ctx, { makeId: GONE, name: "Nothing" })).rejects.toMatchObject(unknown);
    await expect(deleteVehicle(ctx, { level: "make", id: GONE })).rejects.toMatchObject(unknown);
  });

  test("say what goes with them, and take it along", async () => {
    const one = await makeVehicle(db, ["Simca", "1000", "GL"]);
    const two = await makeVehicle(db, ["Simca", "1000", "GLS"]);
    const { id: productId } = await make.product();
    const { id: userId } = await make.user();
    await makeFit(db, productId, [one.typeId, two.typeId, young.typeId]);
    await db.garageVehicle.create({ data: { userId, typeId: one.typeId, chosen: true } });
    const ref = { level: "make", id: one.makeId } as const;
    const toll = { models: 1, types: 2, fitments: 2, products: 1, garages: 1 };
    expect(await vehicleToll(ctx, ref)).toEqual(toll);
    expect(await deleteVehicle(ctx, ref)).toEqual(toll);
    expect(await productFitments(ctx, { productId })).toMatchObject([{ make: "BMW", fitted: 1 }]);
    expect(await db.garageVehicle.count({ where: { userId } })).toBe(0);
    expect(await logOf(one.makeId)).toMatchObject([
      { action: "vehicle.delete", before: { name: "Simca", ...toll } },
    ]);
  });
});

describe("a product's fitments", () => {
  test("are added by type and by model and taken away, what is so already passed over", async () => {
    const { id: productId } = await make.product();
    const third = await makeVehicle(db, ["BMW", "Serie 3 F30", "318d"]);
    const added = await changeFitments(ctx, {
      productId,
      add: { typeIds: [old.typeId, GONE], modelIds: [young.modelId] },
      remove: nothing,
    });
    expect(added.map(({ model, fitted, types }) => [model, fitted, types])).toEqual([
      ["Serie 3 E90", 1, 1],
      ["Serie 3 F30", 2, 2],
    ]);
    await changeFitments(ctx, {
      productId,
      add: { typeIds: [old.typeId], modelIds: [] },
      remove: { typeIds: [third.typeId], modelIds: [] },
    });
    const types = await modelFitments(ctx, { productId, modelId: young.modelId });
    expect(types.map(({ name, fits }) => [name, fits])).toEqual([
      ["318d", false],
      ["320d", true],
    ]);
    const [, second] = await logOf(productId);
    expect(second).toMatchObject({
      action: "product.fitments",
      entity: "product",
      before: { "BMW Serie 3 F30": 2 },
      after: { "BMW Serie 3 F30": 1 },
    });
    await changeFitments(ctx, { productId, add: nothing, remove: { typeIds: [], modelIds: [old.modelId] } });
    expect(await productFitments(ctx, { productId })).toMatchObject([{ model: "Serie 3 F30" }]);
  });

  test("are found by search and drop the answers that told of them", async () => {
    const { id: productId } = await make.product();
    await changeFitments(ctx, { productId, add: { typeIds: [old.typeId], modelIds: [] }, remove: nothing });
    const keysOf = async () => {
      const rows = await db.searchDoc.findMany({ where: { productId }, select: { keys: true } });
      const ids = rows.flatMap(({ keys }) => keys);
      const keys = await db.searchKey.findMany({ where: { id: { in: ids } }, select: { kind: true } });
      return keys.map(({ kind }) => kind);
    };
    expect(await keysOf()).toEqual(expect.arrayContaining(["MAKE", "MODEL", "TYPE"]));
    expect(await keysOf()).not.toContain("UNIVERSAL");
    await changeFitments(ctx, { productId, add: nothing, remove: { typeIds: [old.typeId], modelIds: [] } });
    expect(await keysOf()).toContain("UNIVERSAL");
    expect(await keysOf()).not.toContain("TYPE");
  });

  test("of a product that is gone can't be changed", async () => {
    const { id: productId } = await make.product({ deletedAt: new Date() });
    const change = { productId, add: nothing, remove: nothing };
    await expect(changeFitments(ctx, change)).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});
