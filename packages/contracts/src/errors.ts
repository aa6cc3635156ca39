import { z } from "zod";
import { MergeRefusal, MergeSide } from "./admin/customer-merge.ts";
import { ImportRefusal } from "./admin/import-problems.ts";
import { Amount, Currency } from "./money.ts";
import { CodeProblem } from "./pricing.ts";
import { ExchangePriceChange, GoneGoods } from "./returns.ts";

const none = z.object({});

/**
 * Every refusal of a business rule: its code and what a screen needs to explain it. A new code must be mapped to a
 * tRPC code in the api package and be worded by both apps, or neither compiles.
 */
export const domainErrors = {
  /** Also the answer for what belongs to somebody else. */
  NOT_FOUND: z.object({ entity: z.string() }),
  SIGN_IN_REQUIRED: none,
  FORBIDDEN: z.object({ permission: z.string() }),
  /** The role asks for a second factor: one is to be set up first. */
  SECOND_FACTOR_REQUIRED: none,
  /** What the customer alone does: one of the staff who sees the shop as them may not. */
  IMPERSONATION_REFUSED: none,
  /** It was ended, its time or its right is gone; nothing is done in anybody else's name instead. */
  IMPERSONATION_OVER: none,
  INVALID_ORIGIN: none,
  INVALID_CURSOR: none,
  OUT_OF_STOCK: z.object({
    lines: z.array(z.object({ variantId: z.string(), sku: z.string(), available: z.int() })),
  }),
  /** It can be bought: there is nothing to wait for. */
  NOT_SOLD_OUT: none,
  /** The address to pay at leads nowhere: too late, replaced, or never made. */
  PAY_LINK_EXPIRED: none,
  PRICE_CHANGED: z.object({ expected: Amount, actual: Amount }),
  CART_EMPTY: none,
  CART_CHANGED: none,
  CART_FULL: z.object({ max: z.int() }),
  /** More was put aside than one shopper may. */
  SAVED_FULL: z.object({ max: z.int() }),
  CART_ALREADY_ORDERED: z.object({ number: z.int() }),
  CART_HAS_PROBLEMS: z.object({ kinds: z.array(z.string()) }),
  TOTAL_TOO_LARGE: z.object({ max: Amount }),
  /** A promotion that can't be saved so: `count` uses have been taken, or so many codes are there. */
  INVALID_PROMOTION: z.object({
    reason: z.enum(["LIMIT_BELOW_USES", "HAS_CODES", "NOT_BY_CODE"]),
    count: z.int(),
  }),
  /** An order was placed with it, or is being paid with it. */
  CODE_IN_USE: z.object({ code: z.string() }),
  /** A promotion's code that can't be used, and why. */
  CODE_REFUSED: z.object({ code: z.string(), problem: CodeProblem }),
  /** A gift card that can't pay for this cart. UNKNOWN: there is none, it is used up, over or stopped. */
  GIFT_CARD_REFUSED: z.object({ reason: z.enum(["UNKNOWN", "CURRENCY", "TOO_MANY"]) }),
  /** It was used elsewhere meanwhile. */
  GIFT_CARD_CHANGED: none,
  GIFT_CARD_TOO_LOW: z.object({ balance: Amount }),
  /** Store credit belongs to an account: nobody has this e-mail, or the order is a guest's. */
  CREDIT_NEEDS_ACCOUNT: none,
  /** The shopper has none in this currency that can be spent. */
  NO_STORE_CREDIT: none,
  /** Nothing is sold in it any more, but in the other. */
  CURRENCY_ENDED: z.object({ currency: Currency, instead: Currency }),
  CHECKOUT_INCOMPLETE: z.object({ missing: z.array(z.enum(["email", "address", "shipping"])) }),
  SHIPPING_UNAVAILABLE: z.object({ country: z.string() }),
  IDEMPOTENCY_CONFLICT: none,
  PAYMENT_IN_PROGRESS: none,
  PAYMENT_DECLINED: z.object({ reason: z.string() }),
  PAYMENT_UNAVAILABLE: none,
  /** Not offered here, or no longer. */
  PAYMENT_METHOD_UNAVAILABLE: z.object({ method: z.string() }),
  /** What is said to have arrived is not what was due. */
  WRONG_AMOUNT: z.object({ due: Amount, got: Amount }),
  /** Staff must judge it first. */
  ORDER_HELD: none,
  /** It doesn't wait for a judgement, or no longer. */
  NOT_HELD: z.object({ reviewState: z.string() }),
  ILLEGAL_TRANSITION: z.object({ from: z.string(), to: z.string() }),
  /** More units of a line than there are to send, give back or return. */
  TOO_MANY_UNITS: z.object({ sku: z.string(), max: z.int() }),
  /** Nothing of the order is left for it. */
  NOTHING_LEFT: none,
  /** Nothing has arrived yet, or the time to send it back was over then. */
  RETURN_NOT_OPEN: z.object({ until: z.string().nullable() }),
  /** It can't be had in the place of what comes back. */
  EXCHANGE_UNAVAILABLE: z.object({ sku: z.string() }),
  /** What was chosen in the place of these lines costs another price than was shown. */
  EXCHANGE_PRICE_CHANGED: z.object({ lines: z.array(ExchangePriceChange) }),
  /** What a return asks for can't be held for it: not sold any more, or so many of it are left. */
  EXCHANGE_GONE: z.object({ goods: z.array(GoneGoods) }),
  /** An edit of a placed order that changes nothing, leaves nothing of it, or would be taxed another way than the order. */
  INVALID_EDIT: z.object({ reason: z.enum(["NOTHING_CHANGED", "NOTHING_LEFT", "OTHER_TAX"]) }),
  /** It would give nothing back. */
  REFUND_EMPTY: none,
  REFUND_TOO_LARGE: z.object({ max: Amount }),
  EDIT_CONFLICT: z.object({ currentVersion: z.int() }),
  SLUG_TAKEN: z.object({ locale: z.string(), slug: z.string() }),
  SKU_TAKEN: z.object({ sku: z.string() }),
  /** Another record has this name, code or address. */
  NAME_TAKEN: z.object({ field: z.enum(["name", "slug", "code"]), value: z.string() }),
  BRAND_IN_USE: z.object({ products: z.int() }),
  /** Products have it: its code and type stay, and so does a value that one of them has (its label). */
  ATTRIBUTE_IN_USE: z.object({
    what: z.enum(["CODE", "TYPE", "VALUE"]),
    value: z.string(),
    products: z.int(),
  }),
  /** A product names an attribute that isn't there, or a value that isn't one of it. */
  INVALID_ATTRIBUTE: z.object({ code: z.string() }),
  /** Another zone has the place already; no country is the rest of the world. */
  TAX_PLACE_TAKEN: z.object({
    country: z.string().nullable(),
    region: z.string().nullable(),
    zone: z.string(),
  }),
  /** By what: products, zones that have a rate of it, the settings as shipping's. */
  TAX_CLASS_IN_USE: z.object({ products: z.int(), zones: z.array(z.string()), shipping: z.boolean() }),
  /** There is always one for goods that name none: another must become it first. */
  DEFAULT_TAX_CLASS: none,
  EMAIL_TAKEN: none,
  /** A link of a mail that was used, is over, was replaced by a later one, or was never made. */
  LINK_EXPIRED: none,
  /** The password of now, asked for once more, isn't this; an account of staff, whose role goes first. */
  WRONG_PASSWORD: none,
  STAFF_ACCOUNT: none,
  /** Two accounts that can't be joined, and by which of them. */
  CUSTOMERS_NOT_MERGEABLE: z.object({ reason: MergeRefusal, side: MergeSide }),
  /** The account was joined into another one, which has all that it had. */
  CUSTOMER_MERGED: z.object({ into: z.string() }),
  /** Without it nothing but a link by mail would open the account. */
  LAST_WAY_IN: none,
  /** What the mail carried was for its reader alone and was forgotten once it was sent. */
  MAIL_SECRET_GONE: none,
  INVALID_VARIANTS: z.object({
    reason: z.enum(["DUPLICATE_COMBINATION", "UNKNOWN_OPTION_VALUE", "MISSING_PRICE", "NO_VARIANT"]),
  }),
  NOT_PUBLISHABLE: z.object({ missing: z.array(z.enum(["name", "description", "price", "image"])) }),
  CATEGORY_CYCLE: none,
  CATEGORY_NOT_EMPTY: z.object({ products: z.int(), children: z.int() }),
  /** A bundle of a bundle, of a deleted variant or of itself; a component that is to be a bundle; one with stock of its own. */
  INVALID_BUNDLE: z.object({
    reason: z.enum(["COMPONENT_IS_BUNDLE", "IS_COMPONENT", "OF_ITSELF", "HAS_STOCK", "NO_COMPONENT"]),
    sku: z.string(),
  }),
  /** Its stock is its components'. */
  BUNDLE_HAS_NO_STOCK: z.object({ sku: z.string() }),
  COMPONENT_IN_USE: z.object({ sku: z.string(), bundles: z.array(z.string()) }),
  /** It would end before it begins. */
  INVALID_PUBLICATION: none,
  INVALID_REDIRECT: z.object({ reason: z.enum(["LOOP", "TWICE", "PATH"]), path: z.string() }),
  /** A price that would not be above nothing, or too high. Minor units. */
  INVALID_PRICE: z.object({ sku: z.string(), amount: z.number() }),
  /** A cell of a product with several variants, which has no one stock. */
  SEVERAL_VARIANTS: z.object({ variants: z.int() }),
  /** Its rule took longer to follow than a question may take. */
  SEGMENT_TOO_SLOW: none,
  TOO_MANY_PRODUCTS: z.object({ max: z.int(), found: z.int() }),
  /** Goods lie at the place or are on their way to it: it can't be closed. */
  LOCATION_NOT_EMPTY: z.object({ onHand: z.int(), reserved: z.int(), transfers: z.int() }),
  /** From a place to itself. */
  INVALID_TRANSFER: none,
  /** More would arrive than is on its way. */
  TRANSFER_TOO_MANY: z.object({ sku: z.string(), max: z.int() }),
  /** The default place can neither be closed nor stop selling. */
  DEFAULT_LOCATION: none,
  /** The day by which goods are said to ship is past. */
  BACKORDER_DATE_PAST: none,
  STOCK_BELOW_RESERVED: z.object({ reserved: z.int(), onHand: z.int() }),
  UNSUPPORTED_IMAGE: z.object({ reason: z.enum(["TYPE", "SIZE", "DIMENSIONS", "CORRUPT"]) }),
  /** What can't go with a message: only pictures and PDFs can, up to a size. */
  FILE_REFUSED: z.object({ reason: z.enum(["TYPE", "SIZE", "DIMENSIONS", "CORRUPT"]) }),
  MEDIA_IN_USE: z.object({ uses: z.int() }),
  /** The disk that holds media has no room left: HTTP 507 where an upload is answered. */
  STORAGE_FULL: none,
  /** A word or phrase is in another set of its language, or (null) twice in this one. */
  SYNONYM_TAKEN: z.object({ word: z.string(), setId: z.string().nullable() }),
  /** A file that can't be imported at all: what is wrong with it as a whole. */
  IMPORT_REFUSED: ImportRefusal,
  /** Some of its rows are wrong, and nobody said that they may be left out. */
  IMPORT_HAS_PROBLEMS: z.object({ refused: z.int() }),
  LAST_SUPER_ADMIN: none,
  /** People have it. */
  ROLE_IN_USE: z.object({ members: z.int() }),
  /** A change of the log that can't be taken back: it doesn't keep all of these fields, or they may not be so any more. */
  NOT_REVERTIBLE: z.object({ reason: z.enum(["NOT_KEPT", "NOT_ALLOWED"]), fields: z.array(z.string()) }),
  TOO_MANY_REQUESTS: z.object({ retryAfterSeconds: z.int() }),
  UNAVAILABLE: none,
} as const satisfies Record<string, z.ZodObject>;

export type DomainErrorCode = keyof typeof domainErrors;
export type DomainErrorDetails<C extends DomainErrorCode> = z.infer<(typeof domainErrors)[C]>;
/** As it reaches a component: `error.data.domain`, discriminated by `code`. */
export type DomainProblem = {
  [C in DomainErrorCode]: { code: C; details: DomainErrorDetails<C> };
}[DomainErrorCode];
