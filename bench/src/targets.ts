import type { Db } from "@souk/db";

export interface Shown {
  categoryId: string;
  slug: string;
}

export interface Targets extends Shown {
  /** With stock enough for the whole run. */
  variantIds: string[];
}

/** The fullest category, and one of its products. */
export async function shownTargets(db: Db): Promise<Shown> {
  const [fullest] = await db.productCategory.groupBy({
    by: ["categoryId"],
    _count: true,
    orderBy: { _count: { productId: "desc" } },
    take: 1,
  });
  if (!fullest) throw new Error("The database has no products");
  const product = await db.productTranslation.findFirstOrThrow({
    where: {
      locale: "en",
      product: { status: "ACTIVE", memberships: { some: { categoryId: fullest.categoryId } } },
    },
    select: { slug: true },
  });
  return { categoryId: fullest.categoryId, slug: product.slug };
}

/** What the load asks for: what is looked at, and a thousand variants to buy. */
export async function targets(db: Db): Promise<Targets> {
  const levels = await db.stockLevel.findMany({
    where: {
      // A variant that lies at several places is one target.
      location: { isDefault: true },
      variant: { active: true, product: { status: "ACTIVE" }, prices: { some: { currency: "MAD" } } },
    },
    select: { variantId: true },
    orderBy: { variantId: "asc" },
    take: 1000,
  });
  const variantIds = levels.map((level) => level.variantId);
  await restock(db, variantIds);
  return { ...(await shownTargets(db)), variantIds };
}

// Through the ledger, so that the invariants hold after the run too.
async function restock(db: Db, variantIds: string[]): Promise<void> {
  const quantity = 1_000_000;
  const location = await db.stockLocation.findFirstOrThrow({
    where: { isDefault: true },
    select: { id: true },
  });
  await db.stockMovement.createMany({
    data: variantIds.map((variantId) => ({
      variantId,
      locationId: location.id,
      quantity,
      reason: "RECEIVED" as const,
    })),
  });
  await db.stockLevel.updateMany({
    where: { variantId: { in: variantIds }, locationId: location.id },
    data: { onHand: { increment: quantity } },
  });
}
