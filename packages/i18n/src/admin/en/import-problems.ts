import { plural } from "../../plural.ts";
import type { ImportProblemWords } from "../import-words.ts";

const missing = { name: "name", description: "description", price: "price", image: "picture" };
const lacks = (parts: readonly (keyof typeof missing)[]): string =>
  parts.map((part) => missing[part]).join(", ");
const what = {
  variants: "variants",
  options: "options",
  values: "values of an option",
  pictures: "pictures",
  tags: "tags",
};
const reasons = {
  ADDRESS: "that is not an address",
  PROTOCOL: "only http and https are followed",
  PRIVATE: "it leads into a private network",
  STATUS: "the server didn’t give it",
  REDIRECTS: "it leads from one address to the next without end",
  SIZE: "it is too large",
  TIMEOUT: "the server took too long",
  NAME: "there is no machine of that name",
  REFUSED: "nothing answers there",
  NETWORK: "it can’t be reached",
  TYPE: "it is not a picture we can use",
};

export const importProblems: ImportProblemWords = {
  MISSING: () => "The cell is empty, and it is needed.",
  TOO_SHORT: ({ min }) => `The text is shorter than ${min} characters.`,
  TOO_LONG: ({ max }) => `The text is longer than ${max} characters.`,
  NOT_A_PRICE: ({ value }) => `“${value}” is not a price: write it like 1249.90.`,
  NOT_A_NUMBER: ({ value }) => `“${value}” is not a number.`,
  NOT_WHOLE: ({ value }) => `“${value}” is not a whole number.`,
  NOT_A_DATE: ({ value }) => `“${value}” is not a date: write it like 2026-11-30T08:00:00Z.`,
  NOT_A_YEAR: ({ value }) => `${value} is no year from 1880 to 2100.`,
  YEARS_REVERSED: () => "The last year comes before the first.",
  NOT_YES_NO: ({ value }) => `“${value}” is neither yes nor no.`,
  BELOW_ZERO: ({ value }) => `${value} is below zero.`,
  TOO_HIGH: ({ value }) => `${value} is too high.`,
  PRICE_ZERO: () => "The price is zero: it must be above that.",
  UNKNOWN_STATUS: ({ value }) => `“${value}” is not a status we know.`,
  UNKNOWN_UNIT: ({ value }) => `“${value}” is not a unit of weight we know: kg, g, lb or oz.`,
  UNKNOWN_TYPE: ({ value }) => `“${value}” is not a kind of product we know.`,
  UNKNOWN_CATEGORY: ({ value }) => `There is no category “${value}”.`,
  UNKNOWN_TAX_CLASS: ({ value }) => `There is no tax class with the code “${value}”.`,
  UNKNOWN_ATTRIBUTE: ({ value }) => `There is no attribute “${value}”.`,
  UNKNOWN_VALUE: ({ value }) => `“${value}” is not one of the attribute’s values.`,
  UNKNOWN_PICTURE: ({ value }) => `The library has no picture “${value}”.`,
  NO_SUCH_SKU: ({ value }) => `No product of the shop has the SKU ${value}.`,
  VEHICLE_DIFFERS: ({ value }) =>
    `The shop says ${value} of this very vehicle: the file and the shop must agree.`,
  UNKNOWN_SKU: ({ value }) => `No product has the SKU ${value}, and the row says too little to make one.`,
  BAD_SKU: ({ value }) =>
    `“${value}” can’t be an SKU: it is made of letters, digits and . _ / - and has at most 64 of them.`,
  BAD_SLUG: ({ value }) => `“${value}” can’t be an address: letters and digits joined by hyphens.`,
  BAD_SPECS: () => "The specifications can’t be read: see the description of the format.",
  SKU_REPEATED: ({ sku, line }) => `The SKU ${sku} stands in row ${line} already.`,
  SKU_TAKEN: ({ sku, product }) => `The SKU ${sku} belongs to another product: ${product}.`,
  SLUG_TAKEN: ({ value }) => `The address “${value}” belongs to another product.`,
  VARIANT_REPEATED: ({ line }) => `The same variant stands in row ${line} already.`,
  OPTION_VALUE_MISSING: ({ option }) => `The value of “${option}” is missing.`,
  TOO_MANY: ({ what: kind, max }) => `A product has at most ${max} ${what[kind]}.`,
  NO_KEY: () => "The row names no product: nothing says what it belongs to.",
  NO_PARENT: ({ value }) => `The product “${value}” that this variation belongs to is not in the file.`,
  TOO_MANY_CELLS: ({ cells, columns }) =>
    `The row has ${cells} cells, the heading ${columns}: a separator or a quotation mark is wrong.`,
  STOCK_BELOW_RESERVED: ({ reserved }) => `Buyers hold ${reserved} units: the stock can’t be lower.`,
  NOT_PUBLISHABLE: ({ missing: parts }) => `An active product needs more. It lacks: ${lacks(parts)}.`,
  UNPUBLISH_BEFORE_PUBLISH: () => "The end of its publication lies before its beginning.",
  NOT_AN_EMAIL: ({ value }) => `${value} is not an e-mail address.`,
  EMAIL_REPEATED: ({ line }) => `The same e-mail stands in line ${line}.`,
  STAFF_ACCOUNT: () => "This is the account of a member of staff: imports leave it alone.",
  UNKNOWN_HASH: () => "This is not a password hash that can be taken: Argon2, bcrypt and MD5-crypt can.",
  LANGUAGE_UNKNOWN: ({ value, used }) => `The shop doesn’t speak ${value}: ${used} is used.`,
  ADDRESS_LEFT_OUT: ({ fields }) => `The address is left out, for ${fields.join(", ")} can’t be as it is.`,
  REFUSED_ROW: ({ code }) => `The shop refused it (${code}).`,
  NOT_UTF8: () =>
    "From this line on, not all text is UTF-8. Such lines are read as Windows-1252: look at their accents, or save the file as CSV UTF-8.",
  SKU_REWRITTEN: ({ from, to }) => `The SKU “${from}” is written ${to}.`,
  SKU_MADE: ({ value }) => `“${value}” has no letter an SKU can keep; another one is made.`,
  COMPARE_AT_DROPPED: () => "The former price is not above the price, so it is left out.",
  CUT: ({ max }) => `Cut to ${max} characters.`,
  TAGS_LEFT_OUT: ({ count }) =>
    plural("en", count, { one: "# tag is left out.", other: "# tags are left out." }),
  SPECS_LEFT_OUT: ({ count, max }) => `Only the first ${max} of ${count} specifications are taken.`,
  PICTURES_LEFT_OUT: ({ count, max }) => `Only the first ${max} of ${count} pictures are taken.`,
  PICTURE_FAILED: ({ url, reason }) =>
    `The picture ${url} can’t be had (${reasons[reason]}); a drawn one takes its place.`,
  CATEGORIES_LEFT_OUT: ({ value }) => `A product stands in one category: ${value} is left out.`,
  GIFT_CARD: () => "A gift card is imported as an ordinary product.",
  NO_STOCK_COLUMN: () => "The file has no stock: everything new starts with none.",
  STOCK_UNTOLD: () => "It is in stock without a number: it is sold as “available on order”, 1,000 at most.",
  STOCK_OVERSOLD: () => "More was sold than there was: it starts with none.",
  NOT_FOR_SALE: () => "The price is zero: it is not offered until it has one.",
  ANY_VALUE: ({ option }) => `“any” of “${option}”: a variant is made for each of its values.`,
  GROUPED_LEFT_OUT: () =>
    "A grouped product has no goods of its own and is left out; its parts are imported.",
  EXTERNAL_LEFT_OUT: ({ value }) => `It is sold elsewhere (${value}) and is left out.`,
  SALE_DATES_LEFT_OUT: () => "The dates of the sale are not taken: the sale price holds from now on.",
  DRAFT_FOR_WANT: ({ missing: parts }) => `It stays a draft, since it lacks: ${lacks(parts)}.`,
  UNKNOWN_COLUMN: ({ value }) => `The column “${value}” is not known and is left out.`,
  DELETED_HERE: () => "It was deleted in the shop and stays so.",
  CHANGED_SINCE: ({ product, fields }) =>
    `${product} was changed after the import and keeps: ${fields.join(", ")}.`,
};
