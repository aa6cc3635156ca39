import { type ChangeOfferInput, DomainError, type VariantPrices } from "@souk/contracts";
import type { StaffContext } from "../../context.ts";
import { changeOffers, refuseUnknownGroup } from "./change-offers.ts";

/** Another price, quantity, group or time for an offer. NOT_FOUND where it, or the group, isn't there. */
export async function changeOffer(ctx: StaffContext, input: ChangeOfferInput): Promise<VariantPrices[]> {
  const { productId, id, startsAt, endsAt, ...offer } = input;
  return changeOffers(ctx, productId, async (tx) => {
    await refuseUnknownGroup(tx, offer.groupId);
    const { count } = await tx.priceOffer.updateMany({
      where: { id, derivedFromId: null, variant: { productId } },
      data: {
        ...offer,
        startsAt: startsAt === null ? null : new Date(startsAt),
        endsAt: endsAt === null ? null : new Date(endsAt),
      },
    });
    if (count === 0) throw new DomainError("NOT_FOUND", { entity: "offer" });
  });
}
