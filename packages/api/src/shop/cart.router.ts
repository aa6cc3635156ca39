import {
  AcceptChangesInput,
  AddLineInput,
  ApplyCodeInput,
  CartAndSaved,
  CartView,
  GetCartInput,
  GetSavedInput,
  RemoveCodeInput,
  Reordered,
  RestoreCartInput,
  SavedLineInput,
  SavedLines,
  SaveLineInput,
  SetQuantityInput,
} from "@souk/contracts";
import { acceptChanges } from "@souk/core/cart/accept-changes";
import { addLine } from "@souk/core/cart/add-line";
import { applyCode } from "@souk/core/cart/apply-code";
import { getCart } from "@souk/core/cart/get-cart";
import { restoreCart } from "@souk/core/cart/reminders/restore-cart";
import { removeCode } from "@souk/core/cart/remove-code";
import { dropSaved } from "@souk/core/cart/saved/drop-saved";
import { readSaved } from "@souk/core/cart/saved/read-saved";
import { restoreSaved } from "@souk/core/cart/saved/restore-saved";
import { saveLine } from "@souk/core/cart/saved/save-line";
import { setQuantity } from "@souk/core/cart/set-quantity";
import { cartProcedure, STAFF_TOO } from "../procedures.ts";
import { router } from "../trpc.ts";

const staffToo = cartProcedure.meta(STAFF_TOO);

export const cartRouter = router({
  get: cartProcedure
    .input(GetCartInput)
    .output(CartView)
    .query(({ ctx, input }) => getCart(ctx, input)),
  addLine: staffToo
    .input(AddLineInput)
    .output(CartView)
    .mutation(({ ctx, input }) => addLine(ctx, input)),
  setQuantity: staffToo
    .input(SetQuantityInput)
    .output(CartView)
    .mutation(({ ctx, input }) => setQuantity(ctx, input)),
  acceptChanges: staffToo
    .input(AcceptChangesInput)
    .output(CartView)
    .mutation(({ ctx, input }) => acceptChanges(ctx, input)),
  applyCode: staffToo
    .input(ApplyCodeInput)
    .output(CartView)
    .mutation(({ ctx, input }) => applyCode(ctx, input)),
  restore: cartProcedure
    .input(GetCartInput.extend(RestoreCartInput.shape))
    .output(Reordered)
    .mutation(({ ctx, input }) => restoreCart(ctx, input)),
  removeCode: staffToo
    .input(RemoveCodeInput)
    .output(CartView)
    .mutation(({ ctx, input }) => removeCode(ctx, input)),
  saved: cartProcedure
    .input(GetSavedInput)
    .output(SavedLines)
    .query(({ ctx, input }) => readSaved(ctx, ctx.db, input)),
  saveLine: staffToo
    .input(SaveLineInput)
    .output(CartAndSaved)
    .mutation(({ ctx, input }) => saveLine(ctx, input)),
  restoreSaved: staffToo
    .input(SavedLineInput)
    .output(CartAndSaved)
    .mutation(({ ctx, input }) => restoreSaved(ctx, input)),
  dropSaved: staffToo
    .input(SavedLineInput)
    .output(SavedLines)
    .mutation(({ ctx, input }) => dropSaved(ctx, input)),
});
