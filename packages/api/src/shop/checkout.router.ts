import {
  CheckoutView,
  GetCartInput,
  PlaceInput,
  PlaceResult,
  ResumeInput,
  SetAddressInput,
  SetShippingInput,
} from "@souk/contracts";
import { getCheckout } from "@souk/core/checkout/get-checkout";
import { placeOrder } from "@souk/core/checkout/place-order";
import { resumePayment } from "@souk/core/checkout/resume-payment";
import { setAddress } from "@souk/core/checkout/set-address";
import { setShipping } from "@souk/core/checkout/set-shipping";
import { cartProcedure } from "../procedures.ts";
import { router } from "../trpc.ts";

export const checkoutRouter = router({
  get: cartProcedure
    .input(GetCartInput)
    .output(CheckoutView)
    .query(({ ctx, input }) => getCheckout(ctx, input)),
  setAddress: cartProcedure
    .input(SetAddressInput)
    .output(CheckoutView)
    .mutation(({ ctx, input }) => setAddress(ctx, input)),
  setShipping: cartProcedure
    .input(SetShippingInput)
    .output(CheckoutView)
    .mutation(({ ctx, input }) => setShipping(ctx, input)),
  place: cartProcedure
    .input(PlaceInput)
    .output(PlaceResult)
    .mutation(({ ctx, input }) => placeOrder(ctx, input)),
  resume: cartProcedure
    .input(ResumeInput)
    .output(PlaceResult)
    .mutation(({ ctx, input }) => resumePayment(ctx, input)),
});
