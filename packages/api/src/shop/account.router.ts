import {
  Me,
  OwnPrice,
  OwnPricesInput,
  ProductIdInput as IdInput,
  SaveAddressInput,
  SavedAddress,
} from "@souk/contracts";
import { deleteAddress } from "@souk/core/account/delete-address";
import { listAddresses } from "@souk/core/account/list-addresses";
import { saveAddress } from "@souk/core/account/save-address";
import { ownPrices } from "@souk/core/prices/own-prices";
import { z } from "zod";
import { baseProcedure, router } from "../trpc.ts";
import { customerProcedure } from "../procedures.ts";

const Addresses = z.array(SavedAddress);

export const accountRouter = router({
  me: baseProcedure.output(Me.nullable()).query(({ ctx }) => ctx.user()),
  addresses: customerProcedure.output(Addresses).query(({ ctx }) => listAddresses(ctx)),
  /** What the signed-in customer pays for being in groups; the public answers know nothing of it. */
  prices: customerProcedure
    .input(OwnPricesInput)
    .output(z.array(OwnPrice))
    .query(({ ctx, input }) => ownPrices(ctx, input)),
  saveAddress: customerProcedure
    .input(SaveAddressInput)
    .output(Addresses)
    .mutation(({ ctx, input }) => saveAddress(ctx, input)),
  deleteAddress: customerProcedure
    .input(IdInput)
    .output(Addresses)
    .mutation(({ ctx, input }) => deleteAddress(ctx, input)),
});
