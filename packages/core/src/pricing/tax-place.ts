import type { CartSnapshot, SnapshotLine } from "../cart/cart-snapshot.ts";
import { type BaseLine, baseLine } from "./base-lines.ts";
import { reverseCharge } from "./reverse-charge.ts";
import type { TaxRules } from "./rules.ts";
import { withoutTax } from "./tax-amounts.ts";
import { type RateAt, type RatesAt, ratesAt } from "./tax-rates.ts";

/** How the place where the goods go changes what is asked for them. */
export interface TaxPlace extends Pick<TaxRules, "pricesIncludeTax" | "rounding"> {
  /** The VAT number under which the buyer owes the tax itself. */
  exemptBy: string | null;
  /** What is taxed of a class of goods: nothing where the buyer owes it. */
  rateOf: RatesAt;
  shippingRate: RateAt;
  toBase: (line: SnapshotLine) => BaseLine;
  /** A shipping amount as it is asked for here. */
  toShipping: (amount: number) => number;
}

export function taxPlace(cart: CartSnapshot, tax: TaxRules): TaxPlace {
  const exemptBy = reverseCharge(cart, tax);
  const rates = ratesAt(tax, cart.shippingAddress);
  const shippingClass = tax.classes.find(({ code }) => code === tax.shippingTaxClassCode)?.id ?? null;
  // Prices that contain a tax that isn't owed to us are asked for without it.
  const isNetted = exemptBy !== null && tax.pricesIncludeTax;
  const netOf = (classId: string | null): number => (isNetted ? rates(classId).basisPoints : 0);
  const rateOf: RatesAt = exemptBy === null ? rates : (classId) => ({ ...rates(classId), basisPoints: 0 });
  return {
    exemptBy,
    pricesIncludeTax: tax.pricesIncludeTax && exemptBy === null,
    rounding: tax.rounding,
    rateOf,
    shippingRate: rateOf(shippingClass),
    toBase: (line) => baseLine(line, netOf(line.taxClassId)),
    toShipping: (amount) => withoutTax(amount, netOf(shippingClass)),
  };
}
