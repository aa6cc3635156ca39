import { array, boolean, constantFrom, integer, option, record, string, uuid } from "fast-check";
import { v7 as newId } from "uuid";
import { sanitizeDescription } from "../../admin/products/sanitize-description.ts";
import { ProductState } from "../state/product-state.ts";

export const now = new Date("2026-11-21T08:00:00.000Z");

/** Texts that files, spreadsheets and parsers stumble over, and whatever else there is. */
const nasty = constantFrom(
  "=1+1",
  "'=quoted",
  "+212 600",
  "-5 %",
  "@home",
  'say "hello"',
  "a,b;c|d > e",
  "two\nlines",
  "back\\slash",
  "عربي مع English",
  "Crème brûlée",
  "_x000D_",
  "<b>&amp;",
  "'",
  "0012",
  "1e5",
  "true",
);
const text = (max: number) =>
  nasty.chain((start) =>
    string({ unit: "grapheme", maxLength: 20 }).map((end) =>
      `${start}${end}`.replaceAll("\0", "").toWellFormed().slice(0, max).toWellFormed().trim(),
    ),
  );
const name = text(80).map((one) => `${one} abc`.trim());
const label = record({ en: text(40), fr: text(40) }, { requiredKeys: ["en"] });
const price = record({
  amount: integer({ min: 1, max: 1_000_000_000 }),
  more: option(integer({ min: 1, max: 100 })),
}).map(({ amount, more }) => ({
  amount,
  compareAt: more === null ? null : Math.min(1_000_000_000, amount + more),
}));
const translation = record({
  name,
  description: text(200),
  seoTitle: option(text(40)),
  seoDescription: option(text(40)),
});

/** A product with anything in its texts. */
export const generatedProduct = record({
  id: uuid({ version: 7 }),
  status: constantFrom("DRAFT", "INACTIVE", "ARCHIVED" as const),
  category: option(integer({ min: 0, max: 1 })),
  brand: option(text(40)),
  taxClass: constantFrom("reduced", "low-rate", null),
  featured: boolean(),
  isNew: boolean(),
  tags: array(text(30), { maxLength: 4 }),
  specs: array(record({ label, value: label }), { maxLength: 2 }),
  until: option(integer({ min: 1, max: 1000 })),
  en: translation,
  fr: option(translation),
  ar: option(translation),
  options: array(record({ label, values: array(label, { minLength: 2, maxLength: 3 }) }), { maxLength: 2 }),
  prices: array(record({ MAD: price, EUR: price }, { requiredKeys: [] }), { minLength: 9, maxLength: 9 }),
  stock: array(integer({ min: 0, max: 100_000 }), { minLength: 9, maxLength: 9 }),
  barcode: option(text(30)),
  picture: boolean(),
  power: option(integer({ min: -1000, max: 1000 }).map((units) => units / 8)),
  washable: option(boolean()),
  note: option(label),
  colours: boolean(),
});
type Made = Parameters<Parameters<typeof generatedProduct.map>[0]>[0];

let count = 0;

export interface Places {
  categoryIds: readonly string[];
  mediaId: string;
}

function textsOf({ en, fr, ar }: Made, stamp: number): ProductState["texts"] {
  const texts = Object.entries({ en, fr, ar }).flatMap(([locale, one]) => {
    if (one === null) return [];
    const { name: words, description, seoTitle, seoDescription } = one;
    const seo = { seoTitle: seoTitle || null, seoDescription: seoDescription || null };
    const html = sanitizeDescription(description);
    return [[locale, { name: words, slug: `p${stamp}-${locale}`, description: html, ...seo }]];
  });
  return ProductState.shape.texts.parse(Object.fromEntries(texts));
}

function optionsOf({ options }: Made): ProductState["options"] {
  return options.map((one, at) => ({
    id: newId(),
    code: `o${at}`,
    label: one.label,
    values: one.values.map((value, place) => ({
      id: newId(),
      code: `v${place}`,
      label: value,
      hex: place === 0 ? "#1f7a5a" : null,
    })),
  }));
}

/** One for each combination of values. */
function variantsOf(made: Made, options: ProductState["options"], stamp: number): object[] {
  const combos = options.reduce<string[][]>(
    (sets, one) => sets.flatMap((set) => one.values.map(({ code }) => [...set, code])),
    [[]],
  );
  return combos.map((values, at) => ({
    id: newId(),
    sku: `S${stamp}-${at}`,
    values,
    barcode: made.barcode || null,
    weightGrams: at * 7,
    lowStockAt: at,
    active: at % 2 === 0,
    prices: made.prices[at] ?? {},
    onHand: made.stock[at] ?? 0,
    reserved: 0,
  }));
}

function attributesOf({ power, washable, note, colours }: Made): ProductState["attributes"] {
  const filled = Object.entries(note ?? {}).filter(([, words]) => words !== "");
  return {
    ...(power !== null && { power: { number: power } }),
    ...(washable !== null && { washable: { flag: washable } }),
    ...(filled.length > 0 && { note: { text: Object.fromEntries(filled) } }),
    ...(colours && { colours: { values: ["green", "red"] } }),
  };
}

/** What was generated as a product to be stored; each has addresses and SKUs of its own. */
export function toState(made: Made, places: Places): ProductState {
  count += 1;
  const { id, status, featured, isNew, tags, specs, category, until } = made;
  const options = optionsOf(made);
  const mediaId = made.picture ? places.mediaId : null;
  return ProductState.parse({
    id,
    status,
    featured,
    isNew,
    specs,
    options,
    externalKey: null,
    deleted: false,
    categoryId: category === null ? null : (places.categoryIds[category] ?? null),
    brand: made.brand || null,
    taxClass: made.taxClass,
    tags: [...new Set(tags.filter((tag) => tag !== ""))],
    publishedAt: now.toISOString(),
    unpublishAt: until === null ? null : new Date(now.getTime() + until * 1000).toISOString(),
    texts: textsOf(made, count),
    variants: variantsOf(made, options, count).map((variant) => ({ ...variant, mediaId })),
    removedVariants: [],
    mediaIds: mediaId === null ? [] : [mediaId],
    attributes: attributesOf(made),
  });
}
