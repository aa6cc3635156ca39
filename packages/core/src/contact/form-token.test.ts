import { expect, test } from "vitest";
import { ageOf, FILL_MS, formToken } from "./form-token.ts";

const secret = "a secret of thirty-two characters";
const opened = new Date("2026-11-29T12:00:00Z");
const after = (ms: number): Date => new Date(opened.getTime() + ms);
const token = formToken(secret, opened);
const age = (ms: number) => ageOf(secret, token, after(ms));

test("a form is too young for some seconds, then right for a day, then old", () => {
  expect(age(1000)).toEqual({ age: "EARLY", waitMs: FILL_MS - 1000 });
  expect(age(FILL_MS - 1)).toEqual({ age: "EARLY", waitMs: 1 });
  expect(age(FILL_MS)).toEqual({ age: "RIGHT" });
  expect(age(86_400_000)).toEqual({ age: "RIGHT" });
  expect(age(86_400_001)).toEqual({ age: "OLD" });
});

test("the clock of another instance may be behind: the wait stays as short", () => {
  expect(age(-60_000)).toEqual({ age: "EARLY", waitMs: FILL_MS });
});

test("a token that the shop didn't make is none", () => {
  const [time = "", mark = ""] = token.split(".");
  const later = (Number.parseInt(time, 36) + 1).toString(36);
  const forged = ["", "x", time, `${later}.${mark}`, `${time}.${"A".repeat(32)}`, `${token} `];
  for (const one of forged) expect(ageOf(secret, one, after(FILL_MS)), one).toEqual({ age: "FORGED" });
  expect(ageOf(`${secret}!`, token, after(FILL_MS))).toEqual({ age: "FORGED" });
});
