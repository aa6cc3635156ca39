import { LOCALES } from "@souk/contracts";
import type { Prisma } from "@souk/db";
import type { Tx } from "../../context.ts";
import { type AttributeFact, ProductState } from "./product-state.ts";

const select = {
  id: true,
  externalKey: true,
  deletedAt: true,
  status: true,
  categoryId: true,
  brand: { select: { name: true } },
  taxClass: { select: { code: true } },
  featured: true,
  isNew: true,
  tags: true,
  specs: true,
  publishedAt: true,
  unpublishAt: true,
  translations: {
    select: {
      locale: true,
      name: true,
      slug: true,
      description: true,
      seoTitle: true,
      seoDescription: true,
    },
  },
  options: {
    select: {
      id: true,
      code: true,
      label: true,
      values: { select: { id: true, code: true, label: true, hex: true }, orderBy: { position: "asc" } },
    },
    orderBy: { position: "asc" },
  },
  variants: {
    select: {
      id: true,
      sku: true,
      barcode: true,
      weightGrams: true,
      lowStockAt: true,
      active: true,
      mediaId: true,
      deletedAt: true,
      values: { select: { valueId: true } },
      prices: { select: { currency: true, amount: true, compareAt: true }, where: { derived: false } },
      levels: { select: { onHand: true, reserved: true }, where: { location: { isDefault: true } } },
    },
    orderBy: [{ position: "asc" }, { id: "asc" }],
  },
  media: { select: { mediaId: true }, orderBy: [{ position: "asc" }, { mediaId: "asc" }] },
  attributes: {
    select: {
      number: true,
      flag: true,
      text: true,
      attribute: { select: { code: true } },
      value: { select: { code: true } },
    },
    orderBy: { id: "asc" },
  },
} as const satisfies Prisma.ProductSelect;
type StoredProduct = Prisma.ProductGetPayload<{ select: typeof select }>;

/** The products of these ids as they are now, whole; a fixed number of statements. */
export async function readStates(tx: Tx, ids: readonly string[]): Promise<Map<string, ProductState>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.product.findMany({ where: { id: { in: [...ids] } }, select });
  return new Map(rows.map((row) => [row.id, toState(row)]));
}

function toState(row: StoredProduct): ProductState {
  const texts = row.translations.flatMap(({ locale, ...text }) => {
    const known = LOCALES.find((code) => code === locale);
    return known === undefined ? [] : [[known, text] as const];
  });
  return ProductState.parse({
    ...row,
    deleted: row.deletedAt !== null,
    brand: row.brand?.name ?? null,
    taxClass: row.taxClass?.code ?? null,
    publishedAt: row.publishedAt.toISOString(),
    unpublishAt: row.unpublishAt?.toISOString() ?? null,
    texts: Object.fromEntries(texts),
    variants: row.variants.filter(({ deletedAt }) => deletedAt === null).map((one) => toVariant(one, row)),
    removedVariants: row.variants.filter(({ deletedAt }) => deletedAt !== null),
    mediaIds: row.media.map(({ mediaId }) => mediaId),
    attributes: toAttributes(row.attributes),
  });
}

function toVariant(variant: StoredProduct["variants"][number], { options }: StoredProduct): object {
  const held = new Set(variant.values.map(({ valueId }) => valueId));
  const values = options.flatMap((option) => option.values.filter(({ id }) => held.has(id)).slice(0, 1));
  const [level] = variant.levels;
  return {
    ...variant,
    values: values.map(({ code }) => code),
    prices: Object.fromEntries(variant.prices.map(({ currency, ...price }) => [currency, price])),
    onHand: level?.onHand ?? 0,
    reserved: level?.reserved ?? 0,
  };
}

function toAttributes(rows: StoredProduct["attributes"]): Record<string, unknown> {
  const facts: Record<string, unknown> = {};
  const chosen = new Map<string, string[]>();
  for (const { attribute, value, number, flag, text } of rows) {
    if (value) chosen.set(attribute.code, [...(chosen.get(attribute.code) ?? []), value.code]);
    else if (number !== null) facts[attribute.code] = { number } satisfies AttributeFact;
    else if (flag !== null) facts[attribute.code] = { flag } satisfies AttributeFact;
    else if (text !== null) facts[attribute.code] = { text };
  }
  for (const [code, values] of chosen) facts[code] = { values };
  return facts;
}
