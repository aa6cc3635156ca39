import { DomainError, type ReviewableLines, type ReviewableLinesInput } from "@souk/contracts";
import type { Prisma } from "@souk/db";
import type { CustomerContext } from "../context.ts";

/**
 * What of one's own order may be reviewed and isn't: sent, and of a product that still has a page. NOT_FOUND for an order
 * that isn't one's own.
 */
export async function reviewableLines(
  { db, clock, customer: { id: userId } }: CustomerContext,
  { number, locale }: ReviewableLinesInput,
): Promise<ReviewableLines> {
  const order = await db.order.findFirst({
    where: { number, userId, deletedAt: null },
    select: {
      lines: {
        where: {
          shipmentLines: { some: {} },
          variant: { product: { ...shownAt(clock.now()), reviews: { none: { userId } } } },
        },
        orderBy: { position: "asc" },
        select: { id: true, variant: { select: { product: { select: { id: true, translations: texts } } } } },
      },
    },
  });
  if (!order) throw new DomainError("NOT_FOUND", { entity: "order" });
  const asked = new Set<string>();
  return order.lines.flatMap(({ id: lineId, variant }) => {
    if (!variant || asked.has(variant.product.id)) return [];
    asked.add(variant.product.id);
    const { translations } = variant.product;
    const text = translations.find((one) => one.locale === locale) ?? translations[0];
    return text ? [{ lineId, slug: text.slug }] : [];
  });
}

const texts = { select: { locale: true, slug: true }, orderBy: { locale: "asc" } } as const;

const shownAt = (now: Date): Prisma.ProductWhereInput => ({
  status: "ACTIVE",
  deletedAt: null,
  publishedAt: { lte: now },
  OR: [{ unpublishAt: null }, { unpublishAt: { gt: now } }],
});
