import { AcceptChangesInput, AddLineInput, CartView, GetCartInput, SetQuantityInput } from "@souk/contracts";
import { acceptChanges } from "@souk/core/cart/accept-changes";
import { addLine } from "@souk/core/cart/add-line";
import { getCart } from "@souk/core/cart/get-cart";
import { setQuantity } from "@souk/core/cart/set-quantity";
import { cartProcedure } from "../procedures.ts";
import { router } from "../trpc.ts";

export const cartRouter = router({
  get: cartProcedure
    .input(GetCartInput)
    .output(CartView)
    .query(({ ctx, input }) => getCart(ctx, input)),
  addLine: cartProcedure
    .input(AddLineInput)
    .output(CartView)
    .mutation(({ ctx, input }) => addLine(ctx, input)),
  setQuantity: cartProcedure
    .input(SetQuantityInput)
    .output(CartView)
    .mutation(({ ctx, input }) => setQuantity(ctx, input)),
  acceptChanges: cartProcedure
    .input(AcceptChangesInput)
    .output(CartView)
    .mutation(({ ctx, input }) => acceptChanges(ctx, input)),
});
