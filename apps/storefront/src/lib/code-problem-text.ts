import type { CodeProblem, Currency } from "@souk/contracts";
import { nameIn } from "@souk/i18n";
import type { ShopI18n } from "./i18n.ts";

/** Why a code takes nothing off, in the shopper's words; amounts are of the cart's currency. */
export function codeProblemText(
  problem: CodeProblem,
  { m, format, locale }: Pick<ShopI18n, "m" | "format" | "locale">,
  currency: Currency = "MAD",
): string {
  const say = m.pricing.problems;
  switch (problem.kind) {
    case "CODE_NOT_YET":
      return say.CODE_NOT_YET(format.date(problem.startsAt));
    case "CODE_NOT_COMBINABLE":
      return say.CODE_NOT_COMBINABLE(nameIn(problem.with, locale));
    case "CODE_TOO_MANY":
      return say.CODE_TOO_MANY(problem.max);
    case "CODE_CONDITIONS":
      return conditionText(problem, { m, format }, currency);
    default:
      return say[problem.kind];
  }
}

function conditionText(
  { condition, missing }: Extract<CodeProblem, { kind: "CODE_CONDITIONS" }>,
  { m, format }: Pick<ShopI18n, "m" | "format">,
  currency: Currency,
): string {
  const say = m.pricing.conditions;
  // Without an amount in this currency the promotion isn't one of it.
  if (condition === "AMOUNT")
    return missing === null ? say.CURRENCY : say.AMOUNT(format.money(missing, currency));
  if (condition === "QUANTITY") return say.QUANTITY(missing ?? 1);
  return say[condition];
}
