import { DomainError, type RemoveOfferInput, type VariantPrices } from "@souk/contracts";
import type { StaffContext } from "../../context.ts";
import { changeOffers } from "./change-offers.ts";

/** Takes an offer away. NOT_FOUND where it isn't there. */
export async function removeOffer(
  ctx: StaffContext,
  { productId, id }: RemoveOfferInput,
): Promise<VariantPrices[]> {
  return changeOffers(ctx, productId, async (tx) => {
    const { count } = await tx.priceOffer.deleteMany({
      where: { id, derivedFromId: null, variant: { productId } },
    });
    if (count === 0) throw new DomainError("NOT_FOUND", { entity: "offer" });
  });
}
