import {
  ApplyGiftCardInput,
  CheckoutView,
  GetCartInput,
  PlaceInput,
  PlaceResult,
  PayLinkInput,
  PayLinkView,
  RemoveGiftCardInput,
  ResumeInput,
  SetAddressInput,
  SetPickupInput,
  SetShippingInput,
} from "@souk/contracts";
import { getCheckout } from "@souk/core/checkout/get-checkout";
import { placeOrder } from "@souk/core/checkout/place-order";
import { resumePayment } from "@souk/core/checkout/resume-payment";
import { setAddress } from "@souk/core/checkout/set-address";
import { setPickup } from "@souk/core/checkout/set-pickup";
import { setShipping } from "@souk/core/checkout/set-shipping";
import { applyGiftCard, removeGiftCard } from "@souk/core/gift-cards/apply-gift-card";
import { useStoreCredit } from "@souk/core/gift-cards/use-store-credit";
import { payLink } from "@souk/core/drafts/pay-link";
import { checkoutProcedure, publicProcedure, STAFF_TOO } from "../procedures.ts";
import { router } from "../trpc.ts";

const staffToo = checkoutProcedure.meta(STAFF_TOO);

export const checkoutRouter = router({
  /** By POST: the address is a secret, and no log is to hold it. */
  payLink: publicProcedure
    .input(PayLinkInput)
    .output(PayLinkView)
    .mutation(({ ctx, input }) => payLink(ctx, input)),
  get: checkoutProcedure
    .input(GetCartInput)
    .output(CheckoutView)
    .query(({ ctx, input }) => getCheckout(ctx, input)),
  setAddress: staffToo
    .input(SetAddressInput)
    .output(CheckoutView)
    .mutation(({ ctx, input }) => setAddress(ctx, input)),
  setPickup: staffToo
    .input(SetPickupInput)
    .output(CheckoutView)
    .mutation(({ ctx, input }) => setPickup(ctx, input)),
  setShipping: staffToo
    .input(SetShippingInput)
    .output(CheckoutView)
    .mutation(({ ctx, input }) => setShipping(ctx, input)),
  applyGiftCard: checkoutProcedure
    .input(ApplyGiftCardInput)
    .output(CheckoutView)
    .mutation(({ ctx, input }) => applyGiftCard(ctx, input)),
  useStoreCredit: checkoutProcedure
    .input(GetCartInput)
    .output(CheckoutView)
    .mutation(({ ctx, input }) => useStoreCredit(ctx, input)),
  removeGiftCard: checkoutProcedure
    .input(RemoveGiftCardInput)
    .output(CheckoutView)
    .mutation(({ ctx, input }) => removeGiftCard(ctx, input)),
  place: checkoutProcedure
    .input(PlaceInput)
    .output(PlaceResult)
    .mutation(({ ctx, input }) => placeOrder(ctx, input)),
  resume: checkoutProcedure
    .input(ResumeInput)
    .output(PlaceResult)
    .mutation(({ ctx, input }) => resumePayment(ctx, input)),
});
