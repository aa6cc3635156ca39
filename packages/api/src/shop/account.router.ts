import { Me, SaveAddressInput, SavedAddress, ProductIdInput as IdInput } from "@souk/contracts";
import { deleteAddress } from "@souk/core/account/delete-address";
import { listAddresses } from "@souk/core/account/list-addresses";
import { saveAddress } from "@souk/core/account/save-address";
import { z } from "zod";
import { baseProcedure, router } from "../trpc.ts";
import { customerProcedure } from "../procedures.ts";

const Addresses = z.array(SavedAddress);

export const accountRouter = router({
  me: baseProcedure.output(Me.nullable()).query(({ ctx }) => ctx.user()),
  addresses: customerProcedure.output(Addresses).query(({ ctx }) => listAddresses(ctx)),
  saveAddress: customerProcedure
    .input(SaveAddressInput)
    .output(Addresses)
    .mutation(({ ctx, input }) => saveAddress(ctx, input)),
  deleteAddress: customerProcedure
    .input(IdInput)
    .output(Addresses)
    .mutation(({ ctx, input }) => deleteAddress(ctx, input)),
});
