import { ListInput } from "@souk/contracts";
import { factories, testDb } from "@souk/testing";
import { beforeAll, expect, test } from "vitest";
import { refreshSearch } from "../search/index/refresh-search.ts";
import { makeFit, makeVehicle, type MadeVehicle } from "../vehicles/vehicle.fixture.ts";
import { listProducts } from "./list-products.ts";
import { readContext } from "./read-context.fixture.ts";

const testing = await testDb();
const { db } = testing;
const make = factories(db);

let bmw: MadeVehicle;
let older: MadeVehicle;
let dacia: MadeVehicle;
let categoryId = "";
beforeAll(async () => {
  bmw = await makeVehicle(db, ["BMW", "Série 3 (F30)", "320d"]);
  older = await makeVehicle(db, ["BMW", "Série 3 (E90)", "320d"]);
  dacia = await makeVehicle(db, ["Dacia", "Logan", "1.5 dCi"]);
  ({ id: categoryId } = await make.category());
  const [filter, brake, jack] = [
    await make.product({ name: "Filter", categoryId }),
    await make.product({ name: "Brake", categoryId }),
    await make.product({ name: "Jack", categoryId }),
  ];
  await makeFit(db, filter.id, [bmw.typeId]);
  await makeFit(db, brake.id, [older.typeId, dacia.typeId]);
  await db.$transaction((tx) => refreshSearch(tx, [filter.id, brake.id, jack.id]));
});

async function listed(over: Partial<ListInput>) {
  const input = ListInput.parse({ locale: "en", currency: "MAD", categoryId, sort: "name", ...over });
  const { items, total, facets } = await listProducts(readContext(testing), { ...input, facets: true });
  const vehicles = facets?.find(({ kind }) => kind === "vehicle")?.values ?? [];
  return {
    names: items.map(({ name }) => name),
    total,
    vehicles: vehicles.map(({ label, count, selected }) => [label, count, selected]),
  };
}

test("a vehicle leaves what fits it and what is universal", async () => {
  expect(await listed({ vehicleTypeId: bmw.typeId })).toMatchObject({ names: ["Filter", "Jack"], total: 2 });
  expect(await listed({ vehicleTypeId: dacia.typeId })).toMatchObject({ names: ["Brake", "Jack"] });
  const unknown = "019aa3f2-1234-7000-8000-000000000001";
  expect((await listed({ vehicleTypeId: unknown })).names).toEqual(["Jack"]);
});

test("a make or a model stands for all of its types", async () => {
  expect((await listed({ vehicleTypeId: bmw.makeId })).names).toEqual(["Brake", "Filter", "Jack"]);
  expect((await listed({ vehicleTypeId: older.modelId })).names).toEqual(["Brake", "Jack"]);
});

test("makes are offered with what each would leave, the chosen one still among them", async () => {
  const makes = (chosen: string | null) => [
    ["BMW", 3, chosen === "BMW"],
    ["Dacia", 2, chosen === "Dacia"],
  ];
  expect((await listed({})).vehicles).toEqual(makes(null));
  expect((await listed({ vehicleTypeId: dacia.makeId })).vehicles).toEqual(makes("Dacia"));
});
