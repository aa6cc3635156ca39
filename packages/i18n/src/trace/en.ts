import { plural } from "../plural.ts";

/** How a total came about, for shoppers and staff. */
export const trace = {
  gift: (name: string, units: number) =>
    `${name}: ${plural("en", units, { one: "# unit given", other: "# units given" })}`,
  withCode: (name: string, code: string) => `${name} (code ${code})`,
  offer: {
    text: (sku: string, price: string, usual: string, why: string) =>
      `${sku}: ${price} instead of ${usual} (${why})`,
    why: (quantity: number, count: string) => (quantity > 1 ? `from ${count} units` : "sale"),
  },
  override: (sku: string, price: string, usual: string, reason: string) =>
    `${sku}: ${price} agreed in place of ${usual} (${reason})`,
  base: (quantity: string, sku: string, price: string) => `${quantity} × ${sku} at ${price}`,
  shipping: (label: string) => `Delivery: ${label}`,
  reverseCharge: (country: string) => `Without VAT: the business owes it in ${country} (reverse charge)`,
  taxIncluded: (name: string, base: string) => `${name} in ${base}`,
  taxAdded: (name: string, base: string) => `${name} on ${base}`,
  rate: (percent: string) => `VAT ${percent}`,
  edit: (number: string) => `Changed by the shop (${number})`,
  rounding: "Rounded once for the whole order, not line by line",
  skipped: {
    EXCLUSIVE: (name: string) => `${name}: not used, as it can’t be combined`,
    GROUP: (name: string) => `${name}: not used, as a better placed one of its kind is`,
    GIFT_OUT_OF_STOCK: (name: string) => `${name}: not given, as the gift is out of stock`,
  },
};
