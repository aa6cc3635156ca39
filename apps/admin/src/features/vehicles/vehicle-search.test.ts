import { expect, it } from "vitest";
import { readVehicleSearch } from "./vehicle-search.ts";

const id = "019aa3f2-1234-7000-8000-000000000001";

it("reads what the address says of make, model and words, and leaves out what it can't read", () => {
  expect(readVehicleSearch({ make: id, model: id, q: " bmw " })).toEqual({ make: id, model: id, q: "bmw" });
  expect(readVehicleSearch({ q: 2012 })).toEqual({ q: "2012" });
  expect(readVehicleSearch({ make: "x", model: id, q: "" })).toEqual({});
});
