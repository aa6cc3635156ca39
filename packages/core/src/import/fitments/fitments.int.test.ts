import { factories, testDb } from "@souk/testing";
import { beforeAll, describe, expect, test } from "vitest";
import { undoImport } from "../../admin/imports/undo-import.ts";
import { staffContext, testCore } from "../../admin/staff-context.fixture.ts";
import { makeVehicle } from "../../vehicles/vehicle.fixture.ts";
import { csv, drawn, importTest, table, told } from "../import-file.fixture.ts";
import { runNextImport } from "../jobs/run-job.ts";

const { db } = await testDb();
const core = testCore(db);
const make = factories(db);

const skus: string[] = [];
beforeAll(async () => {
  for (let count = 0; count < 2; count += 1) skus.push((await make.product()).variant.sku);
});

type Cells = Partial<
  Record<"make" | "model" | "type" | "engine" | "fuel" | "kW" | "yearFrom" | "yearTo" | "sku", string>
>;
const row = (over: Cells = {}) => ({
  make: "BMW",
  model: "Série 3 (E90)",
  type: "320d",
  engine: "N47D20",
  fuel: "Diesel",
  kW: "130",
  yearFrom: "2007",
  yearTo: "2011",
  sku: skus[0] ?? "",
  ...over,
});
const fits = async (sku: string | undefined) => {
  const found = await db.fitment.findMany({
    where: { product: { variants: { some: { sku: sku ?? "" } } } },
    select: { type: { select: { name: true, yearFrom: true, model: { select: { name: true } } } } },
  });
  return found.map(({ type }) => `${type.model.name} ${type.name} ${type.yearFrom}`).toSorted();
};
const vehicles = async () => [
  await db.vehicleMake.count(),
  await db.vehicleModel.count(),
  await db.vehicleType.count(),
];
const reset = () => db.vehicleMake.deleteMany();

describe("a file of fitments", () => {
  test("brings vehicles and fitments; the same file again changes nothing", async () => {
    await reset();
    const file = csv(
      table([
        row(),
        row({ sku: skus[1] ?? "" }),
        row({ type: "318d", kW: "", yearTo: "" }),
        row({ make: "bmw", model: "SERIE 3 (e90)" }),
      ]),
    );
    const first = await importTest(core, file);
    expect(first).toMatchObject({ format: "fitments", created: 3, unchanged: 1, refused: 0, errors: [] });
    expect(await vehicles()).toEqual([1, 1, 2]);
    expect(await fits(skus[0])).toEqual(["Série 3 (E90) 318d 2007", "Série 3 (E90) 320d 2007"]);
    const [type] = await db.vehicleType.findMany({ where: { name: "320d" } });
    expect(type).toMatchObject({ engine: "N47D20", fuel: "diesel", powerKw: 130, yearTo: 2011 });
    expect(await importTest(core, file)).toMatchObject({ created: 0, changed: 0, unchanged: 4 });
    expect(await vehicles()).toEqual([1, 1, 2]);
  });

  test("is read with other separators, French headings and months in its years", async () => {
    await reset();
    const rows = [
      [
        "Marque",
        "Modèle",
        "Version",
        "Code moteur",
        "Carburant",
        "kW",
        "Année début",
        "Année fin",
        "Référence",
      ],
      ["Dacia", "Logan II", "1.5 dCi 90", "K9K 626", "Gazole", "66", "10/2012", "2020-05", skus[0] ?? ""],
    ];
    expect(await importTest(core, csv(rows, ";"))).toMatchObject({ created: 1, errors: [] });
    const [type] = await db.vehicleType.findMany();
    expect(type).toMatchObject({ fuel: "diesel", powerKw: 66, yearFrom: 2012, yearTo: 2020 });
  });

  test("with mistakes writes nothing and says each by line and column", async () => {
    await reset();
    const long = "x".repeat(130);
    const file = csv(
      table([
        row(),
        row({ make: "" }),
        row({ type: long }),
        row({ kW: "viel" }),
        row({ yearFrom: "07" }),
        row({ yearTo: "1999" }),
        row({ sku: "NO-SUCH-SKU" }),
        row({ kW: "135" }),
      ]),
    );
    const report = await importTest(core, file);
    expect(report.errors.map(told)).toEqual([
      "3 make MISSING",
      "4 type TOO_LONG",
      "5 kW NOT_WHOLE",
      "6 yearFrom NOT_A_YEAR",
      "7 yearTo YEARS_REVERSED",
      "8 sku NO_SUCH_SKU",
      "9 kW VEHICLE_DIFFERS",
    ]);
    expect(await vehicles()).toEqual([0, 0, 0]);
  });

  test("a dry run counts what would come, and writes nothing", async () => {
    await reset();
    const report = await importTest(core, csv(table([row(), row({ model: "X5" })])), { dryRun: true });
    expect(report).toMatchObject({ created: 2, unchanged: 0, errors: [] });
    expect(await vehicles()).toEqual([0, 0, 0]);
  });

  test("fills in what the shop didn't know of a vehicle, and never says otherwise", async () => {
    await reset();
    const { typeId } = await makeVehicle(db, ["BMW", "X3", "xDrive20d"], { yearFrom: 2010 });
    const x3 = row({
      model: "X3",
      type: "XDRIVE20D",
      engine: "",
      kW: "135",
      yearFrom: "2010",
      yearTo: "2014",
    });
    expect(await importTest(core, csv(table([x3])))).toMatchObject({ created: 1, changed: 1 });
    const type = await db.vehicleType.findUniqueOrThrow({ where: { id: typeId } });
    expect(type).toMatchObject({ name: "xDrive20d", fuel: "diesel", powerKw: 135, yearTo: 2014 });
    const other = await importTest(core, csv(table([{ ...x3, yearTo: "2017" }])));
    expect(other.errors.map(told)).toEqual(["2 yearTo VEHICLE_DIFFERS"]);
  });

  test("is undone: its fitments go, and its vehicles unless somebody keeps them", async () => {
    await reset();
    const { typeId, ...x3 } = await makeVehicle(db, ["BMW", "X3", "xDrive20d"], { yearFrom: 2010 });
    await importTest(
      core,
      csv(
        table([
          row({ model: "X3", type: "xDrive20d", engine: "", yearFrom: "2010", yearTo: "" }),
          row(),
          row({ make: "Dacia", model: "Logan", type: "1.4" }),
        ]),
      ),
    );
    const { id: userId } = await make.user();
    const logan = await db.vehicleType.findFirstOrThrow({ where: { name: "1.4" } });
    await db.garageVehicle.create({ data: { userId, typeId: logan.id } });
    const job = await db.importJob.findFirstOrThrow({ orderBy: { createdAt: "desc" } });
    const ctx = await staffContext(db);
    await undoImport(ctx, { id: job.id });
    await runNextImport({ core, worker: crypto.randomUUID(), drawPicture: () => drawn.toBuffer() });
    expect(await fits(skus[0])).toEqual([]);
    // The Logan is in a garage; the X3 was there before, and knows no more than it did.
    const left = await db.vehicleType.findMany({ orderBy: { name: "asc" } });
    expect(left.map(({ name, fuel, powerKw }) => [name, fuel, powerKw])).toEqual([
      ["1.4", "diesel", 130],
      ["xDrive20d", "", null],
    ]);
    expect(await db.vehicleModel.count({ where: { makeId: x3.makeId } })).toBe(1);
    expect(left.map(({ id }) => id)).toContain(typeId);
  });
});
