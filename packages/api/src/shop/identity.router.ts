import {
  AccountSecurity,
  AskedForLink,
  AskForLinkInput,
  ChangeEmailInput,
  EmailChangeStep,
  LinkTokenInput,
  Locale,
  ResetPasswordInput,
} from "@souk/contracts";
import { accountSecurity } from "@souk/core/identity/account-security";
import { askForLink, askToVerify } from "@souk/core/identity/ask-for-link";
import { changeEmail, confirmEmail } from "@souk/core/identity/change-email";
import { resetPassword } from "@souk/core/identity/reset-password";
import { verifyEmail } from "@souk/core/identity/verify-email";
import { z } from "zod";
import { customerProcedure, publicProcedure } from "../procedures.ts";
import { router } from "../trpc.ts";

/** How accounts are opened, but for what sets a cookie: that is /api/auth. */
export const identityRouter = router({
  askForLink: publicProcedure
    .input(AskForLinkInput)
    .output(AskedForLink)
    .mutation(({ ctx, input }) => askForLink(ctx, input)),
  resetPassword: publicProcedure
    .input(ResetPasswordInput)
    .output(AskedForLink)
    .mutation(({ ctx, input }) => resetPassword(ctx, input)),
  verifyEmail: publicProcedure
    .input(LinkTokenInput)
    .output(AskedForLink)
    .mutation(({ ctx, input }) => verifyEmail(ctx, input)),
  confirmEmail: publicProcedure
    .input(LinkTokenInput)
    .output(EmailChangeStep)
    .mutation(({ ctx, input }) => confirmEmail(ctx, input)),
  security: customerProcedure.output(AccountSecurity).query(({ ctx }) => accountSecurity(ctx)),
  askToVerify: customerProcedure
    .input(z.object({ locale: Locale }))
    .output(AskedForLink)
    .mutation(({ ctx, input }) => askToVerify(ctx, input)),
  changeEmail: customerProcedure
    .input(ChangeEmailInput)
    .output(AskedForLink)
    .mutation(({ ctx, input }) => changeEmail(ctx, input)),
});
