import { describe, expect, it } from "vitest";
import { overviewPeriod } from "./overview-period.ts";

const iso = (days: number) =>
  Object.values(overviewPeriod(new Date("2026-03-01T10:30:00Z"), days)).map((time: Date) =>
    time.toISOString(),
  );

describe("overviewPeriod", () => {
  it("is today so far, and yesterday up to the same hour, for one day", () => {
    expect(iso(1)).toEqual([
      "2026-03-01T00:00:00.000Z",
      "2026-03-01T10:30:00.000Z",
      "2026-02-28T00:00:00.000Z",
      "2026-02-28T10:30:00.000Z",
    ]);
  });

  it("counts today as one of the days, across months", () => {
    expect(iso(7)).toEqual([
      "2026-02-23T00:00:00.000Z",
      "2026-03-01T10:30:00.000Z",
      "2026-02-16T00:00:00.000Z",
      "2026-02-22T10:30:00.000Z",
    ]);
  });
});
