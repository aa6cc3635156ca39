import type { ProductFields } from "./check-product.ts";

interface Publication {
  publishedAt?: Date;
  unpublishAt?: Date | null;
}

/** When shoppers are to see a product; a draft that goes on sale without a day to come is new from now on. */
export function publicationOf(
  { publishedAt, unpublishAt }: Pick<ProductFields, "publishedAt" | "unpublishAt">,
  { goesOnSale, now }: { goesOnSale: boolean; now: Date },
): Publication {
  const asked = publishedAt === undefined ? null : new Date(publishedAt);
  const from = goesOnSale && (asked === null || asked <= now) ? now : asked;
  return {
    ...(from && { publishedAt: from }),
    ...(unpublishAt !== undefined && { unpublishAt: unpublishAt === null ? null : new Date(unpublishAt) }),
  };
}
