import type { DomainErrorCode, DomainErrorDetails, Locale } from "@souk/contracts";
import type { Format } from "@souk/i18n";
import type { AdminMessages } from "@souk/i18n/admin";
import { priceChangesText } from "@souk/i18n/exchange-text";
import { fieldNames } from "./field-words.ts";

export interface Words {
  m: AdminMessages;
  format: Format;
}

type Details = { [C in DomainErrorCode]: DomainErrorDetails<C> };
type Wording = { [C in DomainErrorCode]: (details: Details[C], words: Words) => string };
/** One member of the union for a code, so that code and details stay a pair through the lookup. */
type Problem<C extends DomainErrorCode> = { [K in C]: { code: K; details: Details[K] } }[C];

const isLocale = (value: string): value is Locale => ["en", "fr", "ar"].includes(value);
const languageName = (locale: string, { m }: Words): string =>
  isLocale(locale) ? m.common.languages[locale] : locale;
// A refusal names no currency; staff read dirhams unless the page words it itself.
const amount = (minor: number, { format }: Words): string => format.money(minor, "MAD");

/** One entry a code: a new code doesn't compile until it is worded here. */
const wording: Wording = {
  NOT_FOUND: (_, { m }) => m.errors.notFound,
  SIGN_IN_REQUIRED: (_, { m }) => m.errors.signIn,
  FORBIDDEN: (_, { m }) => m.errors.forbidden,
  SECOND_FACTOR_REQUIRED: (_, { m }) => m.security.secondFactor.needed,
  IMPERSONATION_REFUSED: (_, { m }) => m.errors.impersonationRefused,
  IMPERSONATION_OVER: (_, { m }) => m.errors.impersonationOver,
  INVALID_ORIGIN: (_, { m }) => m.errors.origin,
  INVALID_CURSOR: (_, { m }) => m.errors.cursor,
  OUT_OF_STOCK: ({ lines }, { m, format }) => m.errors.outOfStock(format.list(lines.map((line) => line.sku))),
  NOT_SOLD_OUT: (_, { m }) => m.errors.notSoldOut,
  PRICE_CHANGED: (d, words) =>
    words.m.errors.priceChanged(amount(d.expected, words), amount(d.actual, words)),
  PAY_LINK_EXPIRED: (_, { m }) => m.errors.payLinkExpired,
  GIFT_CARD_REFUSED: (_, { m }) => m.errors.giftCardRefused,
  GIFT_CARD_CHANGED: (_, { m }) => m.errors.giftCardChanged,
  GIFT_CARD_TOO_LOW: ({ balance }, words) => words.m.errors.giftCardTooLow(amount(balance, words)),
  CREDIT_NEEDS_ACCOUNT: (_, { m }) => m.errors.creditNeedsAccount,
  NO_STORE_CREDIT: (_, { m }) => m.errors.noStoreCredit,
  CART_EMPTY: (_, { m }) => m.errors.cartEmpty,
  CART_CHANGED: (_, { m }) => m.errors.cartChanged,
  CART_FULL: ({ max }, { m }) => m.errors.cartFull(max),
  SAVED_FULL: ({ max }, { m }) => m.errors.savedFull(max),
  CART_ALREADY_ORDERED: ({ number }, { m }) => m.errors.cartOrdered(number),
  CART_HAS_PROBLEMS: (_, { m }) => m.errors.cartProblems,
  TOTAL_TOO_LARGE: ({ max }, words) => words.m.errors.totalTooLarge(amount(max, words)),
  CODE_REFUSED: ({ code }, { m }) => m.errors.codeRefused(code),
  CURRENCY_ENDED: ({ currency }, { m }) => m.errors.currencyEnded(m.common.currencies[currency]),
  CHECKOUT_INCOMPLETE: (_, { m }) => m.errors.checkoutIncomplete,
  SHIPPING_UNAVAILABLE: ({ country }, { m, format }) => m.errors.shipping(format.country(country)),
  IDEMPOTENCY_CONFLICT: (_, { m }) => m.errors.idempotency,
  PAYMENT_IN_PROGRESS: (_, { m }) => m.errors.paymentInProgress,
  PAYMENT_DECLINED: (_, { m }) => m.errors.paymentDeclined,
  PAYMENT_UNAVAILABLE: (_, { m }) => m.errors.paymentUnavailable,
  PAYMENT_METHOD_UNAVAILABLE: (_, { m }) => m.errors.paymentMethod,
  WRONG_AMOUNT: (d, words) => words.m.errors.wrongAmount(amount(d.due, words), amount(d.got, words)),
  ORDER_HELD: (_, { m }) => m.errors.orderHeld,
  NOT_HELD: (_, { m }) => m.errors.notHeld,
  ILLEGAL_TRANSITION: (_, { m }) => m.errors.transition,
  TOO_MANY_UNITS: ({ sku, max }, { m }) => m.errors.tooManyUnits(sku, max),
  NOTHING_LEFT: (_, { m }) => m.errors.nothingLeft,
  RETURN_NOT_OPEN: (_, { m }) => m.errors.transition,
  EXCHANGE_UNAVAILABLE: (_, { m }) => m.returns.exchange.unavailable,
  EXCHANGE_PRICE_CHANGED: (details, { m, format }) =>
    priceChangesText(details, { words: m.returns.exchange, format }),
  EXCHANGE_GONE: ({ goods }, { m, format }) =>
    [
      ...goods.map(({ name, sku, onSale, available }) =>
        onSale
          ? m.returns.exchange.gone.left(`${name} (${sku})`, format.number(available))
          : m.returns.exchange.gone.ended(`${name} (${sku})`),
      ),
      m.returns.exchange.gone.help,
    ].join(" "),
  INVALID_EDIT: ({ reason }, { m }) => m.orders.edit.refused[reason],
  REFUND_EMPTY: (_, { m }) => m.errors.refundEmpty,
  REFUND_TOO_LARGE: ({ max }, words) => words.m.errors.refundTooLarge(amount(max, words)),
  EDIT_CONFLICT: (_, { m }) => m.errors.conflict,
  SLUG_TAKEN: (d, words) => words.m.errors.slugTaken(d.slug, languageName(d.locale, words)),
  SKU_TAKEN: ({ sku }, { m }) => m.errors.skuTaken(sku),
  NAME_TAKEN: ({ field, value }, { m }) => m.errors.nameTaken[field](value),
  BRAND_IN_USE: ({ products }, { m }) => m.errors.brandInUse(m.errors.products(products)),
  ATTRIBUTE_IN_USE: ({ what, value, products }, { m }) =>
    m.errors.attributeInUse[what](value, m.errors.products(products)),
  INVALID_ATTRIBUTE: ({ code }, { m }) => m.errors.invalidAttribute(code),
  TAX_PLACE_TAKEN: ({ country, region, zone }, { m, format }) =>
    country === null
      ? m.taxes.errors.worldTaken(zone)
      : m.taxes.errors.placeTaken(region ?? format.country(country), zone),
  TAX_CLASS_IN_USE: ({ products, zones, shipping }, { m, format }) =>
    m.taxes.errors.classInUse(
      format.list([
        ...(products > 0 ? [m.errors.products(products)] : []),
        ...zones.map((zone) => m.taxes.errors.rateIn(zone)),
        ...(shipping ? [m.taxes.errors.shipping] : []),
      ]),
    ),
  DEFAULT_TAX_CLASS: (_, { m }) => m.taxes.errors.default,
  EMAIL_TAKEN: (_, { m }) => m.errors.emailTaken,
  LINK_EXPIRED: (_, { m }) => m.errors.linkExpired,
  CUSTOMERS_NOT_MERGEABLE: ({ reason }, { m }) => m.customerMerge.refused[reason],
  CUSTOMER_MERGED: (_, { m }) => m.customerMerge.wasMerged,
  LAST_WAY_IN: (_, { m }) => m.security.connected.last,
  STAFF_ACCOUNT: (_, { m }) => m.errors.staffAccount,
  WRONG_PASSWORD: (_, { m }) => m.errors.wrongPassword,
  MAIL_SECRET_GONE: (_, { m }) => m.errors.mailSecretGone,
  INVALID_VARIANTS: ({ reason }, { m }) => m.errors.variants[reason],
  NOT_PUBLISHABLE: ({ missing }, { m, format }) =>
    m.errors.notPublishable(format.list(missing.map((part) => m.errors.missing[part]))),
  CATEGORY_CYCLE: (_, { m }) => m.errors.categoryCycle,
  CATEGORY_NOT_EMPTY: ({ products, children }, { m }) =>
    m.errors.categoryNotEmpty(m.errors.products(products), m.errors.subcategories(children)),
  INVALID_BUNDLE: ({ reason, sku }, { m }) => m.errors.bundle[reason](sku),
  BUNDLE_HAS_NO_STOCK: ({ sku }, { m }) => m.errors.bundleStock(sku),
  COMPONENT_IN_USE: ({ sku, bundles }, { m, format }) => m.errors.componentInUse(sku, format.list(bundles)),
  INVALID_PUBLICATION: (_, { m }) => m.errors.publication,
  INVALID_REDIRECT: ({ reason, path }, { m }) => m.errors.redirect[reason](path),
  INVALID_PRICE: ({ sku }, { m }) => m.errors.invalidPrice(sku),
  INVALID_PROMOTION: ({ reason, count }, { m }) => m.errors.promotion[reason](count),
  CODE_IN_USE: ({ code }, { m }) => m.errors.codeInUse(code),
  SEVERAL_VARIANTS: ({ variants }, { m }) => m.errors.severalVariants(variants),
  SEGMENT_TOO_SLOW: (_, { m }) => m.segments.tooSlow,
  TOO_MANY_PRODUCTS: ({ max, found }, { m, format }) =>
    m.errors.tooManyProducts(format.number(max), format.number(found)),
  INVALID_TRANSFER: (_, { m }) => m.errors.invalidTransfer,
  TRANSFER_TOO_MANY: ({ sku, max }, { m }) => m.errors.transferTooMany(sku, max),
  LOCATION_NOT_EMPTY: ({ onHand, reserved, transfers }, { m }) =>
    m.errors.locationNotEmpty(onHand, reserved, transfers),
  DEFAULT_LOCATION: (_, { m }) => m.errors.defaultLocation,
  BACKORDER_DATE_PAST: (_, { m }) => m.errors.backorderDatePast,
  STOCK_BELOW_RESERVED: ({ reserved, onHand }, { m }) => m.errors.stockReserved(reserved, onHand),
  UNSUPPORTED_IMAGE: ({ reason }, { m }) => m.errors.image[reason],
  FILE_REFUSED: ({ reason }, { m }) => m.support.fileRefused[reason],
  MEDIA_IN_USE: ({ uses }, { m }) => m.errors.mediaInUse(uses),
  STORAGE_FULL: (_, { m }) => m.errors.storageFull,
  SYNONYM_TAKEN: ({ word }, { m }) => m.errors.synonymTaken(word),
  IMPORT_REFUSED: (details, { m }) => m.imports.refusal(details),
  IMPORT_HAS_PROBLEMS: ({ refused }, { m }) => m.imports.hasProblems(refused),
  ROLE_IN_USE: ({ members }, { m }) => m.errors.roleInUse(members),
  LAST_SUPER_ADMIN: (_, { m }) => m.errors.lastSuperAdmin,
  NOT_REVERTIBLE: ({ reason, fields }, { m, format }) =>
    m.revert.refused[reason](format.list(fieldNames(fields, m))),
  TOO_MANY_REQUESTS: ({ retryAfterSeconds }, { m }) => m.errors.tooMany(retryAfterSeconds),
  UNAVAILABLE: (_, { m }) => m.errors.unavailable,
};

/** A refusal in the reader's language. */
export function problemText<C extends DomainErrorCode>(problem: Problem<C>, words: Words): string {
  return wording[problem.code](problem.details, words);
}
