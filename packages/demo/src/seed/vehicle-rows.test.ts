import { describe, expect, it } from "vitest";
import { readVehicles } from "../data/read-vehicles.ts";
import { createKit } from "./kit.ts";
import { vehicleRows } from "./vehicle-rows.ts";

const fleet = await readVehicles();
const products = new Map([...fleet.fits.keys()].map((key) => [key, `id of ${key}`]));
const rows = () => vehicleRows(createKit(new Date("2026-11-21T09:30:00Z")), fleet, products);

describe("the demo's vehicles", () => {
  it("are many enough to choose from, each once", () => {
    const { VehicleMake, VehicleModel, VehicleType } = rows();
    expect(VehicleMake.length).toBeGreaterThanOrEqual(25);
    expect(VehicleModel.length).toBeGreaterThanOrEqual(120);
    expect(VehicleType.length).toBeGreaterThanOrEqual(400);
    const keys = VehicleType.map(({ modelId, name, engine, yearFrom }) =>
      [modelId, name, engine, yearFrom].join(),
    );
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("are the same each time", () => {
    expect(rows()).toEqual(rows());
  });

  it("have an oil filter for the BMW 320d of the F30, and none of it for a Logan", () => {
    const { VehicleType, VehicleModel, Fitment } = rows();
    const typesOf = (model: string, name: string) => {
      const id = VehicleModel.find((row) => row.name === model)?.id;
      return VehicleType.filter((row) => row.modelId === id && row.name === name).map((row) => row.id);
    };
    const fits = (key: string) =>
      Fitment.filter((row) => row.productId === `id of ${key}`).map((row) => row.typeId);
    const cartridge = fits("filter-oil-cartridge-premium");
    const bmw = typesOf("Série 3 (F30)", "320d");
    expect(bmw).toHaveLength(2);
    for (const id of bmw) expect(cartridge).toContain(id);
    const [logan] = typesOf("Logan II (L52)", "1.5 dCi 90");
    expect(cartridge).not.toContain(logan);
    expect(fits("filter-oil-renault-k9k")).toContain(logan);
  });

  it("say so when a product they name isn't there", () => {
    expect(() => vehicleRows(createKit(new Date()), fleet, new Map())).toThrow("which is nowhere");
  });
});
