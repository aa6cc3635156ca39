import { MAX_GARAGE } from "@souk/contracts";
import { factories, testDb } from "@souk/testing";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { testCore } from "../admin/staff-context.fixture.ts";
import type { CustomerContext } from "../context.ts";
import { makeVehicle } from "../vehicles/vehicle.fixture.ts";
import { addVehicle } from "./add-vehicle.ts";
import { chooseVehicle } from "./choose-vehicle.ts";
import { mergeGarage } from "./merge-garage.ts";
import { readGarage } from "./read-garage.ts";
import { removeVehicle } from "./remove-vehicle.ts";

const { db } = await testDb();
const make = factories(db);
const GONE = "019aa3f2-1234-7000-8000-000000000001";
let now = Date.UTC(2026, 0, 1);
const core = testCore(db, { clock: { now: () => new Date((now += 1000)) } });

const types = new Map<string, string>();
const idOf = (name: string): string => types.get(name) ?? GONE;
const nameOf = (id: string | null): string | undefined => [...types].find(([, known]) => known === id)?.[0];
beforeAll(async () => {
  for (const name of ["320d", "318i", "C 220", "Logan"])
    types.set(name, (await makeVehicle(db, ["Make", "Model", name])).typeId);
});

let ctx: CustomerContext;
beforeEach(async () => {
  ctx = { ...core, customer: await make.user() };
});
/** "320d* 318i": names, the chosen one starred. */
const brief = ({ vehicles, chosenId }: Awaited<ReturnType<typeof readGarage>>) =>
  vehicles.map(({ id }) => `${nameOf(id)}${id === chosenId ? "*" : ""}`).join(" ");

describe("a garage", () => {
  test("keeps the latest first and chooses it; added again it is there once", async () => {
    expect(brief(await readGarage(ctx))).toBe("");
    await addVehicle(ctx, { typeId: idOf("320d") });
    expect(brief(await addVehicle(ctx, { typeId: idOf("318i") }))).toBe("318i* 320d");
    expect(brief(await addVehicle(ctx, { typeId: idOf("320d") }))).toBe("318i 320d*");
  });

  test("chooses another or none, and refuses what isn't in it", async () => {
    await addVehicle(ctx, { typeId: idOf("320d") });
    await addVehicle(ctx, { typeId: idOf("318i") });
    expect(brief(await chooseVehicle(ctx, { typeId: idOf("320d") }))).toBe("318i 320d*");
    expect(brief(await chooseVehicle(ctx, { typeId: null }))).toBe("318i 320d");
    const refused = { code: "NOT_FOUND", details: { entity: "vehicle" } };
    await expect(chooseVehicle(ctx, { typeId: idOf("Logan") })).rejects.toMatchObject(refused);
    await expect(addVehicle(ctx, { typeId: GONE })).rejects.toMatchObject(refused);
  });

  test("loses a vehicle, its choice with it", async () => {
    await addVehicle(ctx, { typeId: idOf("320d") });
    await addVehicle(ctx, { typeId: idOf("318i") });
    expect(brief(await removeVehicle(ctx, { typeId: idOf("318i") }))).toBe("320d");
    expect(brief(await removeVehicle(ctx, { typeId: idOf("318i") }))).toBe("320d");
  });

  test("takes in a guest's vehicles at sign-in; the guest's choice wins, twice is as once", async () => {
    await addVehicle(ctx, { typeId: idOf("Logan") });
    const guest = { typeIds: [idOf("320d"), GONE, idOf("Logan"), idOf("318i")], chosenId: idOf("318i") };
    expect(brief(await mergeGarage(ctx, guest))).toBe("320d 318i* Logan");
    expect(brief(await mergeGarage(ctx, guest))).toBe("320d 318i* Logan");
    expect(brief(await mergeGarage(ctx, { typeIds: [], chosenId: null }))).toBe("320d 318i* Logan");
  });

  test("is its owner's alone", async () => {
    await addVehicle(ctx, { typeId: idOf("320d") });
    const stranger = { ...core, customer: await make.user() };
    await removeVehicle(stranger, { typeId: idOf("320d") });
    expect(brief(await readGarage(stranger))).toBe("");
    expect(brief(await readGarage(ctx))).toBe("320d*");
  });

  test("holds so many; the oldest leave, the chosen one never", async () => {
    const many: string[] = [];
    for (let number = 0; number < MAX_GARAGE; number += 1)
      many.push((await makeVehicle(db, ["Make", "Many", `Type ${number}`])).typeId);
    await addVehicle(ctx, { typeId: idOf("320d") });
    await addVehicle(ctx, { typeId: idOf("318i") });
    const kept = await mergeGarage(ctx, { typeIds: many.slice(0, 19), chosenId: null });
    expect(kept.vehicles).toHaveLength(MAX_GARAGE);
    expect(nameOf(kept.chosenId)).toBe("318i");
    expect(kept.vehicles.some(({ id }) => id === idOf("320d"))).toBe(false);
  });

  test("changed from several tabs at once has one chosen vehicle", async () => {
    await Promise.all([...types.values()].map((typeId) => addVehicle(ctx, { typeId })));
    const { vehicles, chosenId } = await readGarage(ctx);
    expect(vehicles).toHaveLength(types.size);
    expect(chosenId).not.toBeNull();
  });
});
