import { FraudSettings } from "@souk/contracts";
import { expect, test } from "vitest";
import { assessRisk, type RiskFacts } from "./assess-risk.ts";

const settings = FraudSettings.parse({});
const calm: RiskFacts = {
  email: "salma@example.test",
  byEmail: 1,
  byAddress: 1,
  byCard: 1,
  declines: 0,
  isFirstOrder: true,
  shippingCountry: "MA",
  billingCountry: "MA",
  total: 235,
};
const kinds = (over: Partial<RiskFacts>, of = settings) =>
  assessRisk({ ...calm, ...over }, of).risk.reasons.map(({ kind }) => kind);
const held = (over: Partial<RiskFacts>, of = settings) => assessRisk({ ...calm, ...over }, of).held;

test("an ordinary order has no reasons and is not held", () => {
  expect(assessRisk(calm, settings)).toEqual({ risk: { score: 0, reasons: [] }, held: false });
});

test.each([
  ["MANY_BY_EMAIL", { byEmail: settings.perEmail + 1 }, { byEmail: settings.perEmail }],
  ["MANY_BY_ADDRESS", { byAddress: settings.perAddress + 1 }, { byAddress: settings.perAddress }],
  ["MANY_BY_CARD", { byCard: settings.perCard + 1 }, { byCard: settings.perCard }],
  ["MANY_DECLINES", { declines: settings.declines + 1 }, { declines: settings.declines }],
  ["COUNTRY_MISMATCH", { billingCountry: "FR" }, { billingCountry: "MA" }],
  [
    "HIGH_FIRST_ORDER",
    { total: settings.highFirstOrder },
    { total: settings.highFirstOrder, isFirstOrder: false },
  ],
  ["DISPOSABLE_EMAIL", { email: "x@a.Mailinator.com" }, { email: "x@notmailinator.com" }],
] as const)("%s from its threshold on, and not before", (kind, odd, even) => {
  expect(kinds(odd)).toEqual([kind]);
  expect(kinds(even)).toEqual([]);
});

test("one small oddity is let through, two are held, and a card used by many is held alone", () => {
  expect(held({ billingCountry: "FR" })).toBe(false);
  expect(held({ billingCountry: "FR", email: "x@yopmail.com" })).toBe(true);
  expect(held({ byCard: settings.perCard + 1 })).toBe(true);
});

test("the threshold is the owner's, and so is the switch", () => {
  expect(held({ billingCountry: "FR" }, { ...settings, holdFrom: 30 })).toBe(true);
  expect(held({ byCard: 99 }, { ...settings, enabled: false })).toBe(false);
});
