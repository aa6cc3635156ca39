import {
  Me,
  MyActivity,
  MyActivityInput,
  OwnCardPrice,
  OwnCardPricesInput,
  OwnPrice,
  OwnPricesInput,
  ProductIdInput as IdInput,
  SaveAddressInput,
  SavedAddress,
  StoreCreditView,
  SaveProfileInput,
} from "@souk/contracts";
import { myActivity } from "@souk/core/account/activity/my-activity";
import { deleteAddress } from "@souk/core/account/delete-address";
import { listAddresses } from "@souk/core/account/list-addresses";
import { saveAddress } from "@souk/core/account/save-address";
import { myCredit } from "@souk/core/gift-cards/my-credit";
import { ownCardPrices } from "@souk/core/prices/own-card-prices";
import { saveProfile } from "@souk/core/account/save-profile";
import { ownPrices } from "@souk/core/prices/own-prices";
import { z } from "zod";
import { baseProcedure, router } from "../trpc.ts";
import { customerProcedure, STAFF_TOO } from "../procedures.ts";

const Addresses = z.array(SavedAddress);

export const accountRouter = router({
  me: baseProcedure.output(Me.nullable()).query(({ ctx }) => ctx.user()),
  addresses: customerProcedure.output(Addresses).query(({ ctx }) => listAddresses(ctx)),
  credit: customerProcedure.output(z.array(StoreCreditView)).query(({ ctx }) => myCredit(ctx)),
  /** What happened in one's own account; staff who see the shop as the customer may read it. */
  activity: customerProcedure
    .input(MyActivityInput)
    .output(MyActivity)
    .query(({ ctx, input }) => myActivity(ctx, input)),
  /** What the signed-in customer pays for being in groups; the public answers know nothing of it. */
  prices: customerProcedure
    .input(OwnPricesInput)
    .output(z.array(OwnPrice))
    .query(({ ctx, input }) => ownPrices(ctx, input)),
  /** The same of the products in a list. */
  cardPrices: customerProcedure
    .input(OwnCardPricesInput)
    .output(z.array(OwnCardPrice))
    .query(({ ctx, input }) => ownCardPrices(ctx, input)),
  saveProfile: customerProcedure
    .input(SaveProfileInput)
    .output(SaveProfileInput)
    .mutation(({ ctx, input }) => saveProfile(ctx, input)),
  saveAddress: customerProcedure
    .meta(STAFF_TOO)
    .input(SaveAddressInput)
    .output(Addresses)
    .mutation(({ ctx, input }) => saveAddress(ctx, input)),
  deleteAddress: customerProcedure
    .meta(STAFF_TOO)
    .input(IdInput)
    .output(Addresses)
    .mutation(({ ctx, input }) => deleteAddress(ctx, input)),
});
