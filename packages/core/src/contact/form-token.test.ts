import { expect, test } from "vitest";
import { ageOf, FILL_MS, formToken } from "./form-token.ts";

const secret = "a secret of thirty-two characters";
const opened = new Date("2026-11-29T12:00:00Z");
const after = (ms: number): Date => new Date(opened.getTime() + ms);
const token = formToken(secret, opened);
const age = (ms: number) => ageOf(secret, token, after(ms));

test("a form is too young for some seconds, then right for a day, then stale", () => {
  expect(age(1000)).toEqual({ age: "EARLY", waitMs: FILL_MS - 1000 });
  expect(age(FILL_MS - 1)).toEqual({ age: "EARLY", waitMs: 1 });
  expect(age(FILL_MS)).toEqual({ age: "RIGHT" });
  expect(age(86_400_000)).toEqual({ age: "RIGHT" });
  expect(age(86_400_001)).toEqual({ age: "STALE" });
});

test("the clock of another instance may be behind: the wait stays as short", () => {
  expect(age(-60_000)).toEqual({ age: "EARLY", waitMs: FILL_MS });
});

test("a token of another secret, of another time or with a mark made up is worth nothing but a new one", () => {
  const [time = "", mark = ""] = token.split(".");
  const later = (Number.parseInt(time, 36) + 1).toString(36);
  for (const one of [`${later}.${mark}`, `${time}.${"A".repeat(32)}`])
    expect(ageOf(secret, one, after(FILL_MS)), one).toEqual({ age: "STALE" });
  expect(ageOf(`${secret}!`, token, after(FILL_MS))).toEqual({ age: "STALE" });
});

test("what no form of the shop holds is forged", () => {
  const [time = ""] = token.split(".");
  for (const one of ["", "x", time, `${token} `, `${token}A`, token.toUpperCase()])
    expect(ageOf(secret, one, after(FILL_MS)), one).toEqual({ age: "FORGED" });
});
