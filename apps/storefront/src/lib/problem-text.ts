import type { DomainProblem } from "@souk/contracts";
import { codeProblemText } from "./code-problem-text.ts";
import type { ShopI18n } from "./i18n.ts";
import { invalidOf, problemOf } from "./trpc.ts";

type Words = Pick<ShopI18n, "m" | "format" | "locale">;

/** Said in one sentence, whatever the details. */
const PLAIN = [
  "NOT_SOLD_OUT",
  "PAY_LINK_EXPIRED",
  "LINK_EXPIRED",
  "WRONG_PASSWORD",
  "GIFT_CARD_CHANGED",
  "NO_STORE_CREDIT",
  "PRICE_CHANGED",
  "CART_EMPTY",
  "CART_CHANGED",
  "CART_HAS_PROBLEMS",
  "TOTAL_TOO_LARGE",
  "CHECKOUT_INCOMPLETE",
  "IDEMPOTENCY_CONFLICT",
  "PAYMENT_IN_PROGRESS",
  "PAYMENT_DECLINED",
  "PAYMENT_UNAVAILABLE",
  "PAYMENT_METHOD_UNAVAILABLE",
  "ILLEGAL_TRANSITION",
  "NOTHING_LEFT",
  "EXCHANGE_UNAVAILABLE",
  "EDIT_CONFLICT",
  "INVALID_CURSOR",
  "EMAIL_TAKEN",
  "UNAVAILABLE",
  "IMPERSONATION_REFUSED",
] as const;
type PlainProblem = Extract<DomainProblem, { code: (typeof PLAIN)[number] }>;

function isPlain(problem: DomainProblem): problem is PlainProblem {
  return PLAIN.some((code) => code === problem.code);
}

/** A refusal in the shopper's words. Exhaustive: a new code doesn't compile until it is worded. */
export function problemText(problem: DomainProblem, words: Words): string {
  const { m, format } = words;
  const say = m.problems;
  if (isPlain(problem)) return say[problem.code];
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
    case "CODE_REFUSED":
      return say.codeRefused(problem.details.code, codeProblemText(problem.details.problem, words));
    case "SAVED_FULL":
      return say.savedFull(problem.details.max);
    case "GIFT_CARD_REFUSED":
      return say.giftCardRefused[problem.details.reason];
    case "CART_FULL":
      return say.cartFull(problem.details.max);
    case "CART_ALREADY_ORDERED":
      return say.alreadyOrdered(problem.details.number);
    case "SHIPPING_UNAVAILABLE":
      return say.shippingUnavailable(format.country(problem.details.country));
    case "CURRENCY_ENDED":
      return say.currencyEnded(problem.details.currency);
    case "RETURN_NOT_OPEN":
      return problem.details.until === null
        ? say.returnTooEarly
        : say.returnTooLate(format.date(problem.details.until));
    case "TOO_MANY_UNITS":
      return say.tooManyUnits(problem.details.max);
    case "TOO_MANY_REQUESTS":
      return say.tooManyRequests(problem.details.retryAfterSeconds);
    default:
      return staffProblemText(problem, say.unexpected);
  }
}

type StaffCode =
  | "SECOND_FACTOR_REQUIRED"
  | "IMPERSONATION_OVER"
  | "GIFT_CARD_TOO_LOW"
  | "INVALID_EDIT"
  | "EXCHANGE_PRICE_CHANGED"
  | "EXCHANGE_GONE"
  | "CREDIT_NEEDS_ACCOUNT"
  | "REFUND_EMPTY"
  | "MAIL_SECRET_GONE"
  | "STAFF_ACCOUNT"
  | "CUSTOMERS_NOT_MERGEABLE"
  | "CUSTOMER_MERGED"
  | "LAST_WAY_IN"
  | "WRONG_AMOUNT"
  | "ORDER_HELD"
  | "NOT_HELD"
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
  | "INVALID_PROMOTION"
  | "CODE_IN_USE"
  | "SEVERAL_VARIANTS"
  | "SEGMENT_TOO_SLOW"
  | "TOO_MANY_PRODUCTS"
  | "INVALID_TRANSFER"
  | "TRANSFER_TOO_MANY"
  | "LOCATION_NOT_EMPTY"
  | "DEFAULT_LOCATION"
  | "BACKORDER_DATE_PAST"
  | "STOCK_BELOW_RESERVED"
  | "UNSUPPORTED_IMAGE"
  | "FILE_REFUSED"
  | "MEDIA_IN_USE"
  | "TAX_PLACE_TAKEN"
  | "TAX_CLASS_IN_USE"
  | "DEFAULT_TAX_CLASS"
  | "STORAGE_FULL"
  | "SYNONYM_TAKEN"
  | "IMPORT_REFUSED"
  | "IMPORT_HAS_PROBLEMS"
  | "LAST_SUPER_ADMIN"
  | "ROLE_IN_USE"
  | "NOT_REVERTIBLE";

// Only staff can meet these, or a page that words them itself. The parameter's type is what keeps the switch above exhaustive.
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
