import {
  AccountSecurity,
  ConnectedAccounts,
  DisconnectInput,
  OwnPasskeys,
  RemovePasskeyInput,
  RenamePasskeyInput,
  SignInProvider,
} from "@souk/contracts";
import { accountSecurity } from "@souk/core/identity/account-security";
import { connectedAccounts, disconnectAccount } from "@souk/core/identity/connected-accounts";
import { ownPasskeys, renamePasskey } from "@souk/core/identity/own-passkeys";
import { removePasskey } from "@souk/core/identity/remove-passkey";
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
  /** Adding one, and signing in by one, is better-auth's: the server's http/auth-passkeys.ts. */
  passkeys: customerProcedure.output(OwnPasskeys).query(({ ctx }) => ownPasskeys(ctx)),
  renamePasskey: customerProcedure
    .input(RenamePasskeyInput)
    .output(OwnPasskeys)
    .mutation(({ ctx, input }) => renamePasskey(ctx, input)),
  removePasskey: customerProcedure
    .input(RemovePasskeyInput)
    .output(OwnPasskeys)
    .mutation(({ ctx, input }) => removePasskey(ctx, input)),
  /** Answered before a second factor is there, which is set up by it. */
  security: customerProcedure.output(AccountSecurity).query(({ ctx }) => accountSecurity(ctx)),
};
