import { AccountSecurity, ConnectedAccounts, DisconnectInput, SignInProvider } from "@souk/contracts";
import { accountSecurity } from "@souk/core/identity/account-security";
import { connectedAccounts, disconnectAccount } from "@souk/core/identity/connected-accounts";
import { z } from "zod";
import { customerProcedure } from "./procedures.ts";
import { baseProcedure } from "./trpc.ts";

/** How one's own account is opened: the same for shoppers and staff. */
export const waysIn = {
  /** Who else may say who somebody is, as the server was set up. */
  providers: baseProcedure
    .output(z.array(SignInProvider))
    .query(({ ctx }) => [...(ctx.config.signInProviders ?? [])]),
  accounts: customerProcedure.output(ConnectedAccounts).query(({ ctx }) => connectedAccounts(ctx)),
  disconnect: customerProcedure
    .input(DisconnectInput)
    .output(ConnectedAccounts)
    .mutation(({ ctx, input }) => disconnectAccount(ctx, input)),
  /** Answered before a second factor is there, which is set up by it. */
  security: customerProcedure.output(AccountSecurity).query(({ ctx }) => accountSecurity(ctx)),
};
