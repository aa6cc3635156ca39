import { MAX_AMOUNT, type PriceTrace } from "@souk/contracts";
import { assert, property } from "fast-check";
import { describe, expect, test } from "vitest";
import { cartView } from "../cart/cart-view.ts";
import { toOrderDraft } from "../checkout/order-draft.ts";
import { priceCart } from "./price-cart.ts";
import { anyCart } from "./any-cart.fixture.ts";
import { toQuote } from "./quote.ts";

const RUNS = 10_000;
const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);

/** The total that the steps lead to. */
function retold(trace: PriceTrace): number {
  return sum(
    trace.map((step) => {
      switch (step.kind) {
        case "base_price":
          return step.total;
        case "shipping":
          return step.amount;
        case "promotion":
        case "free_shipping":
          return -step.amount;
        case "tax":
          return step.included ? 0 : step.amount;
        default:
          return 0;
      }
    }),
  );
}

describe("a cart's price", () => {
  test("is whole minor units that add up, never below nothing, for any cart, promotions and taxes", () => {
    assert(
      property(anyCart, (cart) => {
        const priced = priceCart(cart, cart.rules);
        const { lines, subtotal, discountTotal, taxIncluded, taxTotal, total } = priced;
        const shipping = priced.shipping?.amount ?? 0;
        expect(subtotal).toBe(sum(lines.map((line) => line.total)));
        expect(discountTotal).toBe(sum(lines.map((line) => line.discount)) + priced.shippingDiscount);
        expect(discountTotal).toBe(sum(priced.promotions.map(({ amount }) => amount)));
        expect(total).toBe(subtotal + shipping + taxTotal - discountTotal);
        expect(taxIncluded + taxTotal).toBe(sum(lines.map((line) => line.tax)) + priced.shippingTax);
        expect(taxIncluded + taxTotal).toBe(sum(priced.taxes.map(({ amount }) => amount)));
        expect(priced.pricesIncludeTax ? taxTotal : taxIncluded).toBe(0);
        expect(priced.shippingDiscount).toBeLessThanOrEqual(shipping);
        for (const { discount, total: before, tax } of lines) {
          expect(discount).toBeLessThanOrEqual(before);
          if (priced.pricesIncludeTax) expect(tax).toBeLessThanOrEqual(before - discount);
        }
        for (const amount of [
          total,
          taxIncluded,
          taxTotal,
          ...lines.flatMap((one) => [one.discount, one.tax]),
        ])
          expect(Number.isSafeInteger(amount) && amount >= 0).toBe(true);
        expect(retold(priced.trace)).toBe(total);
        expect(cartView(cart).total).toBe(Math.min(total, MAX_AMOUNT));
      }),
      { numRuns: RUNS },
    );
  });

  test("counts only what can be sold, and names what is wrong with the rest, once", () => {
    assert(
      property(anyCart, (cart) => {
        const { lines, problems } = priceCart(cart, cart.rules);
        for (const one of lines) {
          const kinds = problems.filter(({ lineId }) => lineId === one.id).map(({ kind }) => kind);
          const forSale = one.sellable && one.price !== null;
          expect(kinds.includes("UNAVAILABLE")).toBe(!forSale);
          expect(one.total).toBe(forSale ? one.unitPrice * one.quantity : 0);
          expect(kinds.includes("OUT_OF_STOCK")).toBe(forSale && one.available <= 0);
          expect(kinds.includes("NOT_ENOUGH_STOCK")).toBe(
            forSale && one.available > 0 && one.available < one.quantity,
          );
          expect(kinds.includes("PRICE_CHANGED")).toBe(forSale && one.price !== one.seenPrice);
          expect(new Set(kinds).size).toBe(kinds.length);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test("is sent by the cheapest row whose limits hold, or not at all", () => {
    assert(
      property(anyCart, (cart) => {
        const { shippingOptions, lines } = priceCart(cart, cart.rules);
        const weight = sum(lines.map((one) => one.weightGrams * one.quantity));
        const goods = sum(lines.map((one) => one.total - one.discount));
        const expected = cart.methods.flatMap(({ code, rates }) => {
          const open = rates.filter((one) => weight <= one.maxWeightGrams && goods >= one.minSubtotal);
          return open.length === 0 ? [] : [[code, Math.min(...open.map((one) => one.amount))]];
        });
        expect(shippingOptions.map(({ code, amount }) => [code, amount])).toEqual(expected);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("an order", () => {
  test("is made of the quote: what its lines and shipping say sums to its totals", () => {
    assert(
      property(anyCart, (cart) => {
        const priced = priceCart(cart, cart.rules);
        const { lines, quote } = toOrderDraft(cart, toQuote(cart, priced), []);
        expect(quote.total).toBe(priced.total);
        expect(sum(lines.map((one) => one.total))).toBe(quote.subtotal);
        expect(sum(lines.map((one) => one.tax)) + quote.shippingTax).toBe(quote.taxIncluded + quote.taxTotal);
        expect(sum(lines.map((one) => one.discount)) + quote.shippingDiscount).toBe(quote.discountTotal);
        expect(quote.redemptions.length).toBe(priced.promotions.length);
      }),
      { numRuns: 2000 },
    );
  });
});
