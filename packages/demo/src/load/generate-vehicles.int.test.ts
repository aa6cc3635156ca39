import { testDb } from "@souk/testing";
import { expect, it } from "vitest";
import { createDice } from "../seed/dice.ts";
import { generateVehicles } from "./generate-vehicles.ts";

const { db } = await testDb();
const at = new Date("2026-01-01T00:00:00Z");

it("makes as many engines as are asked for, and grows the models that are there", async () => {
  await generateVehicles(db, createDice("first"), 1300, at);
  expect(await db.vehicleType.count()).toBe(1300);
  const models = await db.vehicleModel.count();

  await generateVehicles(db, createDice("second"), 3000, at);
  expect(await db.vehicleType.count()).toBe(3000);
  expect(await db.vehicleModel.count()).toBeGreaterThanOrEqual(models);
  const fullest = await db.vehicleModel.findFirst({
    select: { types: { select: { id: true } } },
    orderBy: { types: { _count: "desc" } },
  });
  expect(fullest?.types).toHaveLength(3);

  await generateVehicles(db, createDice("third"), 2000, at);
  expect(await db.vehicleType.count()).toBe(3000);
});
