import { expect, test } from "vitest";
import { fromLocalField, toLocalField } from "./local-time.ts";

test("a time goes through the field and comes back, to the minute", () => {
  for (const iso of ["2026-01-15T08:30:00.000Z", "2026-07-01T23:59:00.000Z"])
    expect(fromLocalField(toLocalField(iso))).toBe(iso);
});

test("nothing and nonsense are no time", () => {
  expect(toLocalField("")).toBe("");
  expect(fromLocalField("")).toBe("");
  expect(fromLocalField("soon")).toBe("");
});
