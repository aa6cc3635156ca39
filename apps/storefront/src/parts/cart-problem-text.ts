import type { CartProblem, Currency } from "@souk/contracts";
import type { ShopI18n } from "../lib/i18n.ts";

/** What is wrong with a line, in words. A new kind doesn't compile until it is worded. */
export function cartProblemText(
  problem: CartProblem,
  currency: Currency,
  { m, format }: Pick<ShopI18n, "m" | "format">,
): string {
  const say = m.cart.problems;
  // Takes the one kind that is left: a new kind without a case above doesn't fit it.
  const cappedText = ({ wanted, got }: Extract<CartProblem, { kind: "QUANTITY_CAPPED" }>) =>
    say.QUANTITY_CAPPED(wanted, got);
  switch (problem.kind) {
    case "OUT_OF_STOCK":
      return say.OUT_OF_STOCK;
    case "NOT_ENOUGH_STOCK":
      return say.NOT_ENOUGH_STOCK(problem.available);
    case "PRICE_CHANGED":
      return say.PRICE_CHANGED(format.money(problem.was, currency), format.money(problem.now, currency));
    case "UNAVAILABLE":
      return say.UNAVAILABLE;
    default:
      return cappedText(problem);
  }
}

/** All but a capped quantity stop the checkout. */
export function blocksCheckout(problem: CartProblem): boolean {
  return problem.kind !== "QUANTITY_CAPPED";
}
