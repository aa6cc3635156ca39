import { expect, test } from "vitest";
import { lineOf } from "../pricing/pricing.fixture.ts";
import { arrivalOf } from "./arrival.ts";

const days = { minDays: 2, maxDays: 4 };
const saturday = new Date("2026-11-28T21:00:00Z");
const owed = (shipsBy: string | null) => lineOf(1, { owed: { units: 1, shipsBy, text: "" } });

test("counts working days from now: a Sunday is none", () => {
  expect(arrivalOf({ at: saturday, lines: [lineOf(0)] }, days)).toEqual({
    from: "2026-12-01",
    to: "2026-12-03",
  });
  const today = { minDays: 0, maxDays: 0 };
  const sunday = new Date("2026-11-29T08:00:00Z");
  expect(arrivalOf({ at: sunday, lines: [] }, today)).toEqual({ from: "2026-11-30", to: "2026-11-30" });
});

test("goods that aren't there yet are waited for, and make no promise without a day", () => {
  const late = [lineOf(0), owed("2026-12-10T00:00:00.000Z"), owed("2026-12-08T00:00:00.000Z")];
  expect(arrivalOf({ at: saturday, lines: late }, days)).toEqual({ from: "2026-12-12", to: "2026-12-15" });
  const past = [owed("2026-11-01T00:00:00.000Z")];
  expect(arrivalOf({ at: saturday, lines: past }, days)).toMatchObject({ from: "2026-12-01" });
  expect(arrivalOf({ at: saturday, lines: [...late, owed(null)] }, days)).toBeNull();
});
