import type { DomainProblem } from "@souk/contracts";
import type { ShopI18n } from "./i18n.ts";
import { invalidOf, problemOf } from "./trpc.ts";

type Words = Pick<ShopI18n, "m" | "format">;

/** A refusal in the shopper's words. Exhaustive: a new code doesn't compile until it is worded. */
export function problemText(problem: DomainProblem, { m, format }: Words): string {
  const say = m.problems;
  switch (problem.code) {
    case "NOT_FOUND":
      return say.notFound;
    case "SIGN_IN_REQUIRED":
      return say.signInRequired;
    case "FORBIDDEN":
    case "INVALID_ORIGIN":
      return say.forbidden;
    case "OUT_OF_STOCK":
      return say.outOfStock(problem.details.lines.length);
    case "CART_FULL":
      return say.cartFull(problem.details.max);
    case "CART_ALREADY_ORDERED":
      return say.alreadyOrdered(problem.details.number);
    case "SHIPPING_UNAVAILABLE":
      return say.shippingUnavailable(format.country(problem.details.country));
    case "TOO_MANY_REQUESTS":
      return say.tooManyRequests(problem.details.retryAfterSeconds);
    case "PRICE_CHANGED":
    case "CART_EMPTY":
    case "CART_CHANGED":
    case "CART_HAS_PROBLEMS":
    case "TOTAL_TOO_LARGE":
    case "CHECKOUT_INCOMPLETE":
    case "IDEMPOTENCY_CONFLICT":
    case "PAYMENT_IN_PROGRESS":
    case "PAYMENT_DECLINED":
    case "PAYMENT_UNAVAILABLE":
    case "ILLEGAL_TRANSITION":
    case "EDIT_CONFLICT":
    case "INVALID_CURSOR":
    case "EMAIL_TAKEN":
    case "UNAVAILABLE":
      return say[problem.code];
    default:
      return staffProblemText(problem, say.unexpected);
  }
}

type StaffCode =
  | "REFUND_TOO_LARGE"
  | "SLUG_TAKEN"
  | "SKU_TAKEN"
  | "NAME_TAKEN"
  | "BRAND_IN_USE"
  | "ATTRIBUTE_IN_USE"
  | "INVALID_ATTRIBUTE"
  | "INVALID_VARIANTS"
  | "NOT_PUBLISHABLE"
  | "CATEGORY_CYCLE"
  | "CATEGORY_NOT_EMPTY"
  | "INVALID_BUNDLE"
  | "BUNDLE_HAS_NO_STOCK"
  | "COMPONENT_IN_USE"
  | "INVALID_PUBLICATION"
  | "INVALID_REDIRECT"
  | "INVALID_PRICE"
  | "SEVERAL_VARIANTS"
  | "TOO_MANY_PRODUCTS"
  | "STOCK_BELOW_RESERVED"
  | "UNSUPPORTED_IMAGE"
  | "MEDIA_IN_USE"
  | "STORAGE_FULL"
  | "SYNONYM_TAKEN"
  | "IMPORT_REFUSED"
  | "IMPORT_HAS_PROBLEMS"
  | "LAST_SUPER_ADMIN";

// Only staff can meet these. The parameter's type is what keeps the switch above exhaustive.
function staffProblemText(_problem: Extract<DomainProblem, { code: StaffCode }>, unexpected: string): string {
  return unexpected;
}

/** Any failure in words: a refusal, a bad input, no network, or the unexpected. */
export function errorText(error: unknown, words: Words): string {
  const problem = problemOf(error);
  if (problem) return problemText(problem, words);
  if (invalidOf(error)) return words.m.problems.invalid;
  return navigator.onLine ? words.m.problems.unexpected : words.m.problems.offline;
}
