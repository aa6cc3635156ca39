import { holdProducts } from "../../catalog/hold-products.ts";
import type { Tx } from "../../context.ts";
import type { ProductRecord } from "../record/product-record.ts";
import type { ProductState } from "../state/product-state.ts";
import { readStates } from "../state/read-states.ts";
import { taxClassIds } from "../../admin/taxes/tax-class-ids.ts";
import { type CategoryPaths, readCategoryPaths } from "./category-paths.ts";
import { readKnownPictures } from "./known-pictures.ts";
import { freeSlugs } from "./free-slugs.ts";

export interface AttributeShape {
  type: "TEXT" | "NUMBER" | "CHOICE" | "COLOUR" | "BOOLEAN";
  values: { code: string; label: string }[];
}

/** What the shop has of a batch's products, read at once for all. */
export interface BatchShop {
  states: Map<string, ProductState>;
  byKey: Map<string, string>;
  /** Product ids by SKU, and a word for each product. */
  owners: Map<string, { productId: string; name: string; deleted: boolean }>;
  attributes: Map<string, AttributeShape>;
  categories: CategoryPaths;
  /** Codes of those that the records name and that are there. */
  taxClasses: ReadonlyMap<string, string>;
  /** Media ids by address, as far as they are known. */
  pictures: ReadonlyMap<string, string>;
  slugs: Awaited<ReturnType<typeof freeSlugs>>;
}

/** Reads it, the products locked in the order of their ids where they are about to be written. */
export async function readBatchShop(
  tx: Tx,
  records: readonly ProductRecord[],
  { lock, pictures }: { lock: boolean; pictures: ReadonlyMap<string, string> },
): Promise<BatchShop> {
  const keys = records.flatMap(({ externalKey }) => externalKey ?? []);
  const ids = records.flatMap(({ id }) => id ?? []);
  const skus = records.flatMap(({ variants }) => variants.map(({ sku }) => sku));
  const found = await tx.product.findMany({
    where: { OR: [{ externalKey: { in: keys } }, { id: { in: ids } }] },
    select: { id: true, externalKey: true },
  });
  const taken = await tx.variant.findMany({
    where: { sku: { in: skus } },
    select: {
      sku: true,
      productId: true,
      deletedAt: true,
      product: { select: { translations: { where: { locale: "en" }, select: { name: true } } } },
    },
  });
  const all = [...new Set([...found.map(({ id }) => id), ...taken.map(({ productId }) => productId)])].sort();
  if (lock) await holdProducts(tx, all);
  return {
    states: await readStates(tx, all),
    byKey: new Map(found.flatMap(({ id, externalKey }) => (externalKey === null ? [] : [[externalKey, id]]))),
    owners: ownersOf(taken),
    attributes: await readAttributes(tx, records),
    categories: await readCategoryPaths(tx),
    taxClasses: await taxClassIds(
      tx,
      records.map(({ taxClass }) => taxClass),
    ),
    pictures: new Map([...(await readKnownPictures(tx, records.flatMap(urlsOf))), ...pictures]),
    slugs: await freeSlugs(tx, records),
  };
}

interface TakenSku {
  sku: string;
  productId: string;
  deletedAt: Date | null;
  product: { translations: { name: string }[] };
}

function ownersOf(taken: readonly TakenSku[]): BatchShop["owners"] {
  return new Map(
    taken.map(({ sku, productId, deletedAt, product }) => [
      sku,
      { productId, name: product.translations[0]?.name ?? productId, deleted: deletedAt !== null },
    ]),
  );
}

function urlsOf({ images = [], variants }: ProductRecord): string[] {
  return [...images.map(({ url }) => url), ...variants.flatMap(({ image }) => image ?? [])];
}

async function readAttributes(
  tx: Tx,
  records: readonly ProductRecord[],
): Promise<Map<string, AttributeShape>> {
  const codes = [...new Set(records.flatMap(({ attributes }) => [...attributes.keys()]))];
  if (codes.length === 0) return new Map();
  const rows = await tx.attribute.findMany({
    where: { code: { in: codes }, deletedAt: null },
    select: { code: true, type: true, values: { select: { code: true, label: true } } },
  });
  return new Map(
    rows.map(({ code, type, values }) => [
      code,
      { type, values: values.map((value) => ({ code: value.code, label: english(value.label) })) },
    ]),
  );
}

function english(label: unknown): string {
  const text: unknown = typeof label === "object" && label !== null ? Reflect.get(label, "en") : undefined;
  return typeof text === "string" ? text : "";
}
