import { LOCALES, type DomainProblem } from "@souk/contracts";
import { createFormat } from "@souk/i18n";
import { loadAdminMessages } from "@souk/i18n/admin";
import { expect, test } from "vitest";
import { problemText } from "./problem-text.ts";

const samples: DomainProblem[] = [
  { code: "REFUND_TOO_LARGE", details: { max: 12_050 } },
  { code: "SLUG_TAKEN", details: { locale: "fr", slug: "zellige" } },
  { code: "CATEGORY_NOT_EMPTY", details: { products: 3, children: 1 } },
  { code: "NOT_PUBLISHABLE", details: { missing: ["price", "image"] } },
  { code: "UNSUPPORTED_IMAGE", details: { reason: "SIZE" } },
  { code: "EDIT_CONFLICT", details: { currentVersion: 4 } },
  { code: "NOT_REVERTIBLE", details: { reason: "NOT_KEPT", fields: ["variants.TAP-1.sku"] } },
];

test.each(LOCALES)("refusals name what they are about, in %s", async (locale) => {
  const words = { m: await loadAdminMessages[locale](), format: createFormat(locale) };
  const texts = samples.map((problem) => problemText(problem, words));
  expect(texts[0]).toMatch(/120[.,]50/);
  expect(texts[1]).toContain("zellige");
  expect(texts[2]).toContain(words.m.errors.products(3));
  expect(texts[3]).toContain(words.m.errors.missing.image);
  expect(texts[4]).toBe(words.m.errors.image.SIZE);
  expect(new Set(texts).size).toBe(samples.length);
});

test("refusals without details are whole sentences", async () => {
  const words = { m: await loadAdminMessages.en(), format: createFormat("en") };
  const codes = ["CART_EMPTY", "UNAVAILABLE", "EMAIL_TAKEN", "LAST_SUPER_ADMIN", "STORAGE_FULL"] as const;
  for (const code of codes) expect(problemText({ code, details: {} }, words)).toMatch(/^[A-Z].{8,}\.$/s);
});
