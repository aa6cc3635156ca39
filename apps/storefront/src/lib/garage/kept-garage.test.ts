import { MAX_GARAGE } from "@souk/contracts";
import { describe, expect, it } from "vitest";
import {
  EMPTY_GARAGE,
  KEPT_MAX,
  onlyKnown,
  parseGarage,
  withChoice,
  withoutVehicle,
  withVehicle,
} from "./kept-garage.ts";

const id = (number: number) => `019aa3f2-1234-7000-8000-${String(number).padStart(12, "0")}`;
const guest = [1, 2, 3].map(id).reduce(withVehicle, EMPTY_GARAGE);

describe("a guest's garage", () => {
  it("keeps the latest first and chooses it, each vehicle once", () => {
    expect(guest).toEqual({ owner: null, typeIds: [id(3), id(2), id(1)], chosenId: id(3) });
    expect(withVehicle(guest, id(1))).toEqual({ ...guest, chosenId: id(1) });
  });

  it("holds as many as an account's", () => {
    expect(KEPT_MAX).toBe(MAX_GARAGE);
    const full = Array.from({ length: 30 }, (_, number) => id(number)).reduce(withVehicle, EMPTY_GARAGE);
    expect(full.typeIds).toHaveLength(KEPT_MAX);
    expect(full.typeIds[0]).toBe(id(29));
  });

  it("loses its choice with the chosen vehicle alone", () => {
    expect(withoutVehicle(guest, id(3)).chosenId).toBeNull();
    expect(withoutVehicle(guest, id(1))).toEqual({
      owner: null,
      typeIds: [id(3), id(2)],
      chosenId: id(3),
    });
    expect(onlyKnown(guest, [id(2)])).toEqual({ owner: null, typeIds: [id(2)], chosenId: null });
    expect(withChoice(guest, id(9)).chosenId).toBeNull();
  });

  it("is read back as it was written; what can't be read is an empty one", () => {
    expect(parseGarage(JSON.stringify(guest))).toEqual(guest);
    for (const broken of [null, "", "{", "7", '{"typeIds":3}', "[]"])
      expect(parseGarage(broken)).toEqual(EMPTY_GARAGE);
    const odd = { owner: 5, typeIds: ["x", id(1), id(1)], chosenId: id(2) };
    expect(parseGarage(JSON.stringify(odd))).toEqual({ owner: null, typeIds: [id(1)], chosenId: null });
  });
});
