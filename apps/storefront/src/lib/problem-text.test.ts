import { domainErrors, type DomainErrorCode, type DomainProblem } from "@souk/contracts";
import { createFormat } from "@souk/i18n";
import { loadShopMessages } from "@souk/i18n/shop";
import { expect, test } from "vitest";
import { problemText } from "./problem-text.ts";

// One of each; the type asks for the details of every code there is.
const samples: { [C in DomainErrorCode]: Extract<DomainProblem, { code: C }>["details"] } = {
  NOT_FOUND: { entity: "product" },
  SIGN_IN_REQUIRED: {},
  FORBIDDEN: { permission: "orders.read" },
  SECOND_FACTOR_REQUIRED: {},
  IMPERSONATION_REFUSED: {},
  IMPERSONATION_OVER: {},
  INVALID_ORIGIN: {},
  OUT_OF_STOCK: { lines: [{ variantId: "v", sku: "S", available: 0 }] },
  NOT_SOLD_OUT: {},
  PAY_LINK_EXPIRED: {},
  GIFT_CARD_REFUSED: { reason: "UNKNOWN" },
  GIFT_CARD_CHANGED: {},
  GIFT_CARD_TOO_LOW: { balance: 1 },
  CREDIT_NEEDS_ACCOUNT: {},
  NO_STORE_CREDIT: {},
  PRICE_CHANGED: { expected: 100, actual: 200 },
  CART_EMPTY: {},
  CART_CHANGED: {},
  CART_FULL: { max: 100 },
  SAVED_FULL: { max: 100 },
  CART_ALREADY_ORDERED: { number: 1_001 },
  CART_HAS_PROBLEMS: { kinds: ["UNAVAILABLE"] },
  TOTAL_TOO_LARGE: { max: 1 },
  CODE_REFUSED: { code: "SPRING", problem: { kind: "CODE_EXPIRED" } },
  CURRENCY_ENDED: { currency: "EUR", instead: "MAD" },
  CHECKOUT_INCOMPLETE: { missing: ["email"] },
  SHIPPING_UNAVAILABLE: { country: "FR" },
  IDEMPOTENCY_CONFLICT: {},
  PAYMENT_IN_PROGRESS: {},
  PAYMENT_DECLINED: { reason: "card_declined" },
  PAYMENT_UNAVAILABLE: {},
  PAYMENT_METHOD_UNAVAILABLE: { method: "paybox" },
  LINK_EXPIRED: {},
  WRONG_PASSWORD: {},
  MAIL_SECRET_GONE: {},
  STAFF_ACCOUNT: {},
  CUSTOMERS_NOT_MERGEABLE: { reason: "STAFF", side: "GONE" },
  CUSTOMER_MERGED: { into: "01900000-0000-7000-8000-000000000000" },
  LAST_WAY_IN: {},
  WRONG_AMOUNT: { due: 1000, got: 900 },
  ORDER_HELD: {},
  NOT_HELD: { reviewState: "CLEARED" },
  ILLEGAL_TRANSITION: { from: "SHIPPED", to: "CANCELLED" },
  EXCHANGE_UNAVAILABLE: { sku: "A" },
  EXCHANGE_PRICE_CHANGED: {
    lines: [
      {
        lineId: "a",
        name: "Bowl",
        isOther: true,
        expected: { amount: 1, currency: "MAD" },
        actual: { amount: 2, currency: "MAD" },
      },
    ],
  },
  EXCHANGE_GONE: { goods: [{ sku: "A", name: "Bowl", onSale: false, available: 0 }] },
  TOO_MANY_UNITS: { sku: "A", max: 1 },
  NOTHING_LEFT: {},
  RETURN_NOT_OPEN: { until: "2026-01-31T00:00:00.000Z" },
  INVALID_EDIT: { reason: "NOTHING_LEFT" },
  REFUND_EMPTY: {},
  REFUND_TOO_LARGE: { max: 1 },
  EDIT_CONFLICT: { currentVersion: 2 },
  INVALID_CURSOR: {},
  SLUG_TAKEN: { locale: "en", slug: "a" },
  SKU_TAKEN: { sku: "a" },
  NAME_TAKEN: { field: "name", value: "a" },
  BRAND_IN_USE: { products: 1 },
  ATTRIBUTE_IN_USE: { what: "TYPE", value: "a", products: 1 },
  INVALID_ATTRIBUTE: { code: "a" },
  EMAIL_TAKEN: {},
  INVALID_VARIANTS: { reason: "NO_VARIANT" },
  NOT_PUBLISHABLE: { missing: ["name"] },
  CATEGORY_CYCLE: {},
  CATEGORY_NOT_EMPTY: { products: 1, children: 0 },
  SYNONYM_TAKEN: { word: "tile", setId: null },
  INVALID_BUNDLE: { reason: "HAS_STOCK", sku: "A" },
  BUNDLE_HAS_NO_STOCK: { sku: "A" },
  COMPONENT_IN_USE: { sku: "A", bundles: ["B"] },
  INVALID_PUBLICATION: {},
  INVALID_REDIRECT: { reason: "LOOP", path: "/a" },
  INVALID_PROMOTION: { reason: "HAS_CODES", count: 2 },
  CODE_IN_USE: { code: "ABC" },
  INVALID_PRICE: { sku: "A", amount: 0 },
  SEVERAL_VARIANTS: { variants: 2 },
  SEGMENT_TOO_SLOW: {},
  TOO_MANY_PRODUCTS: { max: 1, found: 2 },
  INVALID_TRANSFER: {},
  TRANSFER_TOO_MANY: { sku: "A", max: 1 },
  LOCATION_NOT_EMPTY: { onHand: 1, reserved: 0, transfers: 0 },
  DEFAULT_LOCATION: {},
  BACKORDER_DATE_PAST: {},
  STOCK_BELOW_RESERVED: { reserved: 1, onHand: 0 },
  UNSUPPORTED_IMAGE: { reason: "TYPE" },
  FILE_REFUSED: { reason: "TYPE" },
  TAX_PLACE_TAKEN: { country: "FR", region: null, zone: "Europe" },
  TAX_CLASS_IN_USE: { products: 3, zones: ["europe"], shipping: false },
  DEFAULT_TAX_CLASS: {},
  MEDIA_IN_USE: { uses: 2 },
  STORAGE_FULL: {},
  IMPORT_REFUSED: { reason: "EMPTY", line: null, value: null, max: null },
  IMPORT_HAS_PROBLEMS: { refused: 1 },
  LAST_SUPER_ADMIN: {},
  ROLE_IN_USE: { members: 2 },
  NOT_REVERTIBLE: { reason: "NOT_KEPT", fields: ["variants.A.sku"] },
  TOO_MANY_REQUESTS: { retryAfterSeconds: 30 },
  UNAVAILABLE: {},
};

// A code and its own details belong together by construction; the union can't be rebuilt without saying so.
function problemOfCode(code: DomainErrorCode): DomainProblem {
  // oxlint-disable-next-line typescript/consistent-type-assertions
  return { code, details: samples[code] } as DomainProblem;
}

test.each(["en", "fr", "ar"] as const)("every refusal is worded in %s, none by its code", async (locale) => {
  const words = { m: await loadShopMessages[locale](), format: createFormat(locale), locale };
  expect(Object.keys(samples).toSorted()).toEqual(Object.keys(domainErrors).toSorted());
  for (const code of Object.keys(samples).filter((key): key is DomainErrorCode => key in domainErrors)) {
    const text = problemText(problemOfCode(code), words);
    expect(text.length).toBeGreaterThan(5);
    expect(text).not.toMatch(/[A-Z]+_[A-Z]+|undefined|\[object/);
  }
});

test("what the shopper needs to act is in the words", async () => {
  const words = { m: await loadShopMessages.en(), format: createFormat("en"), locale: "en" as const };
  expect(problemText(problemOfCode("CART_ALREADY_ORDERED"), words)).toContain("1001");
  expect(problemText(problemOfCode("SHIPPING_UNAVAILABLE"), words)).toContain("France");
  expect(problemText(problemOfCode("TOO_MANY_REQUESTS"), words)).toContain("30 seconds");
});
