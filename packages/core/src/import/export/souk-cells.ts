import { type Currency, CURRENCIES, type LocalizedText, LOCALES, MINOR_DIGITS } from "@souk/contracts";
import { textColumn } from "../formats/souk/columns.ts";
import { joinList } from "../record/lists.ts";
import type { AttributeFact, ProductState, VariantState } from "../state/product-state.ts";
import type { SoukExport } from "./souk-rows.ts";

type Cells = [string, string][];

const flag = (value: boolean): string => (value ? "yes" : "no");
/** Minor units as a price is written. */
export function priceText(amount: number, currency: Currency): string {
  const digits = MINOR_DIGITS[currency];
  const text = String(amount).padStart(digits + 1, "0");
  return digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

/** What a product's first row says of it. */
export function productCells(product: ProductState, { categories, hashes }: SoukExport): Cells {
  const { status, featured, isNew, tags, specs, brand, taxClass, publishedAt, unpublishAt } = product;
  return [
    ["status", status.toLowerCase()],
    ["category", joinList(categories.pathOf(product.categoryId), ">")],
    ["brand", brand ?? ""],
    ["tax-class", taxClass ?? ""],
    ["tags", joinList(tags, ",")],
    ["featured", flag(featured)],
    ["new", flag(isNew)],
    ["published-from", publishedAt],
    ["published-until", unpublishAt ?? ""],
    [
      "images",
      joinList(
        product.mediaIds.flatMap((id) => mediaCell(hashes.get(id))),
        "|",
      ),
    ],
    ["specs", specs.length === 0 ? "" : JSON.stringify(specs)],
    ...textCells(product),
    ...product.options.flatMap(({ code, label }, index): Cells => [
      ...labelCells(`option${index + 1}`, label),
      [`option${index + 1}:code`, code],
    ]),
    ...Object.entries(product.attributes).flatMap(([code, fact]) => attributeCells(code, fact)),
  ];
}

const mediaCell = (hash: string | undefined): string[] => (hash === undefined ? [] : [`media:${hash}`]);

function textCells({ texts }: ProductState): Cells {
  return LOCALES.flatMap((locale): Cells => {
    const text = texts[locale];
    if (!text) return [];
    return [
      [textColumn("name", locale), text.name],
      [textColumn("slug", locale), text.slug],
      [textColumn("description", locale), text.description],
      [textColumn("seo-title", locale), text.seoTitle ?? ""],
      [textColumn("seo-description", locale), text.seoDescription ?? ""],
    ];
  });
}

function labelCells(name: string, label: LocalizedText): Cells {
  return LOCALES.map((locale) => [locale === "en" ? name : `${name}:${locale}`, label[locale] ?? ""]);
}

function attributeCells(code: string, fact: AttributeFact): Cells {
  const name = `attr:${code}`;
  if ("values" in fact) return [[name, joinList(fact.values, ",")]];
  if ("number" in fact) return [[name, String(fact.number)]];
  if ("flag" in fact) return [[name, flag(fact.flag)]];
  return labelCells(name, fact.text);
}

/** What each row says of its variant. */
export function variantCells(
  { options }: ProductState,
  variant: VariantState,
  { hashes }: SoukExport,
): Cells {
  const { sku, barcode, weightGrams, lowStockAt, active, onHand, prices } = variant;
  return [
    ["sku", sku],
    ["barcode", barcode ?? ""],
    ["weight", String(weightGrams)],
    ["low-stock", String(lowStockAt)],
    ["active", flag(active)],
    ["stock", String(onHand)],
    ["picture", mediaCell(hashes.get(variant.mediaId ?? ""))[0] ?? ""],
    ...CURRENCIES.flatMap((currency): Cells => {
      const price = prices[currency];
      if (!price) return [];
      const before = price.compareAt === null ? "" : priceText(price.compareAt, currency);
      return [
        [`price:${currency}`, priceText(price.amount, currency)],
        [`compare:${currency}`, before],
      ];
    }),
    ...options.flatMap((option, index): Cells => {
      const value = option.values.find(({ code }) => code === variant.values[index]);
      if (value === undefined) return [];
      const name = `option${index + 1}:value`;
      return [
        ...labelCells(name, value.label),
        [`${name}:code`, value.code],
        [`${name}:hex`, value.hex ?? ""],
      ];
    }),
  ];
}
