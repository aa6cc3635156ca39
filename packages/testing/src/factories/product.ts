import { Currency, LOCALES } from "@souk/contracts";
import type { Db, ProductStatus } from "@souk/db";
import { lineage, toSlug } from "./category.ts";
import { makeVariant, type MadeVariant, type VariantSpec } from "./variant.ts";

export type ProductSpec = {
  readonly name?: string;
  readonly status?: ProductStatus;
  readonly categoryId?: string;
  readonly rank?: number;
  readonly publishedAt?: Date;
  readonly featured?: boolean;
  readonly isNew?: boolean;
  readonly tags?: readonly string[];
  readonly deletedAt?: Date;
  /** One variant of 100.00 MAD / 10.00 EUR with 10 in stock, when not given. */
  readonly variants?: readonly VariantSpec[];
};

export type MadeProduct = {
  readonly id: string;
  readonly name: string;
  readonly slug: string;
  readonly variants: readonly MadeVariant[];
  /** The first variant. */
  readonly variant: MadeVariant;
};

/** A product on sale, with its variants, prices, stock, memberships and listings. */
export async function makeProduct(db: Db, number: number, spec: ProductSpec): Promise<MadeProduct> {
  const name = spec.name ?? `Product ${number}`;
  const slug = toSlug(name);
  const members = spec.categoryId === undefined ? [] : await lineage(db, spec.categoryId);
  const { id } = await db.product.create({
    data: {
      categoryId: spec.categoryId ?? null,
      status: spec.status ?? "ACTIVE",
      rank: spec.rank ?? 0,
      featured: spec.featured ?? false,
      isNew: spec.isNew ?? false,
      tags: [...(spec.tags ?? [])],
      deletedAt: spec.deletedAt ?? null,
      ...(spec.publishedAt === undefined ? {} : { publishedAt: spec.publishedAt }),
      translations: {
        create: LOCALES.map((locale) => ({
          locale,
          name,
          slug,
          description: `<p>${name}</p>`,
        })),
      },
      memberships: { create: members.map((categoryId) => ({ categoryId })) },
    },
    select: { id: true },
  });
  const variants: MadeVariant[] = [];
  for (const [position, variant] of (spec.variants ?? [{}]).entries()) {
    variants.push(
      await makeVariant(db, { productId: id, position, sku: `SKU-${number}-${position + 1}` }, variant),
    );
  }
  const [variant] = variants;
  if (variant === undefined) throw new Error("a product needs a variant");
  await writeListings(db, id, variants);
  return { id, name, slug, variants, variant };
}

/** What core's refresh-listings would write for the same product. */
async function writeListings(db: Db, productId: string, variants: readonly MadeVariant[]): Promise<void> {
  const currencies = new Set(variants.flatMap((variant) => Object.keys(variant.prices)));
  const sole = variants.length === 1 ? variants[0] : undefined;
  await db.productListing.createMany({
    data: [...currencies].map((currency) => {
      const prices = variants.flatMap((variant) => variant.prices[toCurrency(currency)] ?? []);
      return {
        productId,
        currency,
        minPrice: Math.min(...prices),
        maxPrice: Math.max(...prices),
        available: variants.some((variant) => variant.available > 0),
        soleVariantId: sole?.id ?? null,
      };
    }),
  });
}

function toCurrency(code: string): Currency {
  return Currency.parse(code);
}
