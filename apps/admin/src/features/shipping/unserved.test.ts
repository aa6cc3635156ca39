import { COUNTRIES } from "@souk/contracts";
import { expect, it } from "vitest";
import { unservedCountries } from "./unserved.ts";

const offered = [{ active: false }, { active: true }];
const off = [{ active: false }];
const morocco = { countries: ["MA" as const], regions: [], methods: offered };
const world = { countries: [], regions: [], methods: offered };
const others = COUNTRIES.filter((country) => country !== "MA");

it("without zones nothing is sent anywhere; the rest of the world takes what no zone names", () => {
  expect(unservedCountries([])).toEqual(COUNTRIES);
  expect(unservedCountries([morocco])).toEqual(others);
  expect(unservedCountries([morocco, world])).toEqual([]);
});

it("a zone of some of its cities leaves the rest of a country, and one that offers nothing all of it", () => {
  const rabat = { ...morocco, regions: ["rabat"] };
  expect(unservedCountries([rabat])).toEqual(COUNTRIES);
  expect(unservedCountries([rabat, world])).toEqual([]);
  expect(unservedCountries([{ ...morocco, methods: off }, world])).toEqual(["MA"]);
  expect(unservedCountries([morocco, { ...world, methods: off }])).toEqual(others);
});
