import { type AddOffersInput, DomainError, type VariantPrices } from "@souk/contracts";
import type { StaffContext } from "../../context.ts";
import { changeOffers, refuseUnknownGroup } from "./change-offers.ts";

/** The same offer for one or more variants of a product. NOT_FOUND where one of them, or the group, isn't there. */
export async function addOffers(ctx: StaffContext, input: AddOffersInput): Promise<VariantPrices[]> {
  const { productId, variantIds, startsAt, endsAt, ...offer } = input;
  const ids = [...new Set(variantIds)];
  return changeOffers(ctx, productId, async (tx, now) => {
    await refuseUnknownGroup(tx, offer.groupId);
    const known = await tx.variant.count({ where: { id: { in: ids }, productId, deletedAt: null } });
    if (known < ids.length) throw new DomainError("NOT_FOUND", { entity: "variant" });
    await tx.priceOffer.createMany({
      data: ids.map((variantId) => ({
        ...offer,
        variantId,
        startsAt: startsAt === null ? null : new Date(startsAt),
        endsAt: endsAt === null ? null : new Date(endsAt),
        createdAt: now,
        updatedAt: now,
      })),
    });
  });
}
