import type { Currency, ProductFilter } from "@souk/contracts";
import type { Core } from "../../context.ts";
import { readCategoryPaths } from "../plan/category-paths.ts";
import type { ProductState, VariantState } from "../state/product-state.ts";
import { exportProducts } from "./export-products.ts";
import { priceText } from "./souk-cells.ts";

const HEADING = (
  "Handle|Title|Body (HTML)|Vendor|Type|Tags|Published|Option1 Name|Option1 Value|Option2 Name|Option2 Value|" +
  "Option3 Name|Option3 Value|Variant SKU|Variant Grams|Variant Inventory Tracker|Variant Inventory Qty|" +
  "Variant Inventory Policy|Variant Fulfillment Service|Variant Price|Variant Compare At Price|" +
  "Variant Requires Shipping|Variant Taxable|Variant Barcode|Image Src|Image Position|Image Alt Text|Gift Card|" +
  "SEO Title|SEO Description|Variant Image|Variant Weight Unit|Status"
).split("|");

export interface ShopifyExport {
  currency: Currency;
  /** Public origin of the shop, for the addresses of pictures. */
  origin: string;
}

/** Products as Shopify's own importer takes them: one row a variant and one for each further picture. */
export async function* shopifyRows(
  core: Pick<Core, "db" | "clock">,
  filter: ProductFilter,
  options: ShopifyExport,
): AsyncGenerator<string[]> {
  yield HEADING;
  const categories = await readCategoryPaths(core.db);
  for await (const products of exportProducts(core, filter)) {
    const ids = products.flatMap(({ mediaIds, variants }) => [
      ...mediaIds,
      ...variants.flatMap(({ mediaId }) => mediaId ?? []),
    ]);
    const media = await core.db.media.findMany({
      where: { id: { in: ids } },
      select: { id: true, hash: true, widths: true },
    });
    const urls = new Map(
      media.map(({ id, hash, widths }) => [
        id,
        `${options.origin}/media/${hash}-${Math.max(...widths)}.webp`,
      ]),
    );
    for (const product of products) {
      const type = categories.pathOf(product.categoryId).at(-1) ?? "";
      for (const cells of rowsOf(product, { type, urls, currency: options.currency }))
        yield HEADING.map((name) => cells.get(name) ?? "");
    }
  }
}

interface RowContext {
  type: string;
  urls: ReadonlyMap<string, string>;
  currency: Currency;
}

function rowsOf(product: ProductState, context: RowContext): Map<string, string>[] {
  const handle: [string, string] = ["Handle", product.texts.en?.slug ?? product.id];
  const pictures = product.mediaIds.flatMap((id) => context.urls.get(id) ?? []);
  const count = Math.max(product.variants.length, pictures.length);
  return Array.from({ length: count }, (_, index) => {
    const variant = product.variants[index];
    const picture = pictures[index];
    return new Map([
      handle,
      ...(index === 0 ? ownCells(product, context.type) : []),
      ...(variant ? variantCells(product, variant, context) : []),
      ...(picture === undefined
        ? []
        : ([
            ["Image Src", picture],
            ["Image Position", String(index + 1)],
          ] as const)),
    ]);
  });
}

const NO_OPTIONS: Record<"names" | "values", [string, string][]> = {
  names: [["Option1 Name", "Title"]],
  values: [["Option1 Value", "Default Title"]],
};
/** What isn't on sale here is active there, and not published. */
const STATUS = { ACTIVE: "active", DRAFT: "draft", INACTIVE: "active", ARCHIVED: "archived" } as const;

function ownCells(product: ProductState, type: string): [string, string][] {
  const { texts, brand, tags, status, options } = product;
  return [
    ["Title", texts.en?.name ?? ""],
    ["Body (HTML)", texts.en?.description ?? ""],
    ["Vendor", brand ?? ""],
    ["Type", type],
    ["Tags", tags.map((tag) => tag.replaceAll(",", " ")).join(", ")],
    ["Published", status === "ACTIVE" ? "TRUE" : "FALSE"],
    ["SEO Title", texts.en?.seoTitle ?? ""],
    ["SEO Description", texts.en?.seoDescription ?? ""],
    ["Gift Card", "FALSE"],
    ["Status", STATUS[status]],
    // "Title: Default Title" is how Shopify writes a product without options.
    ...(options.length === 0 ? NO_OPTIONS.names : []),
    ...options
      .slice(0, 3)
      .map(({ label, code }, index): [string, string] => [`Option${index + 1} Name`, label.en ?? code]),
  ];
}

function variantCells(
  { options }: ProductState,
  variant: VariantState,
  { urls, currency }: RowContext,
): [string, string][] {
  const price = variant.prices[currency];
  const values = options.slice(0, 3).map((option, index): [string, string] => {
    const value = option.values.find(({ code }) => code === variant.values[index]);
    return [`Option${index + 1} Value`, value?.label.en ?? value?.code ?? ""];
  });
  return [
    ...(options.length === 0 ? NO_OPTIONS.values : values),
    ["Variant SKU", variant.sku],
    ["Variant Grams", String(variant.weightGrams)],
    ["Variant Inventory Tracker", "shopify"],
    ["Variant Inventory Qty", String(variant.onHand)],
    ["Variant Inventory Policy", "deny"],
    ["Variant Fulfillment Service", "manual"],
    ["Variant Price", price ? priceText(price.amount, currency) : ""],
    ["Variant Compare At Price", price?.compareAt ? priceText(price.compareAt, currency) : ""],
    ["Variant Requires Shipping", "TRUE"],
    ["Variant Taxable", "TRUE"],
    ["Variant Barcode", variant.barcode ?? ""],
    ["Variant Image", urls.get(variant.mediaId ?? "") ?? ""],
    ["Variant Weight Unit", "g"],
  ];
}
