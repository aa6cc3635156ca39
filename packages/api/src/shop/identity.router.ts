import {
  AskedForLink,
  AskForLinkInput,
  ChangeEmailInput,
  EmailChangeStep,
  EndSessionInput,
  LinkTokenInput,
  LinkUsed,
  Locale,
  OwnSessions,
  ResetPasswordInput,
  SignUpInput,
  SupportVisit,
} from "@souk/contracts";
import { askForLink, askToVerify } from "@souk/core/identity/ask-for-link";
import { changeEmail, confirmEmail } from "@souk/core/identity/change-email";
import { endSession, ownSessions } from "@souk/core/identity/own-sessions";
import { supportVisits } from "@souk/core/impersonation/past-impersonations";
import { resetPassword } from "@souk/core/identity/reset-password";
import { signUp } from "@souk/core/identity/sign-up";
import { verifyEmail } from "@souk/core/identity/verify-email";
import { z } from "zod";
import { customerProcedure, publicProcedure } from "../procedures.ts";
import { router } from "../trpc.ts";
import { waysIn } from "../ways-in.ts";

/** How accounts are opened, but for what sets a cookie: that is /api/auth. */
export const identityRouter = router({
  signUp: publicProcedure
    .input(SignUpInput)
    .output(AskedForLink)
    .mutation(({ ctx, input }) => signUp(ctx, input)),
  askForLink: publicProcedure
    .input(AskForLinkInput)
    .output(AskedForLink)
    .mutation(({ ctx, input }) => askForLink(ctx, input)),
  resetPassword: publicProcedure
    .input(ResetPasswordInput)
    .output(LinkUsed)
    .mutation(({ ctx, input }) => resetPassword(ctx, input)),
  verifyEmail: publicProcedure
    .input(LinkTokenInput)
    .output(LinkUsed)
    .mutation(({ ctx, input }) => verifyEmail(ctx, input)),
  confirmEmail: publicProcedure
    .input(LinkTokenInput)
    .output(EmailChangeStep)
    .mutation(({ ctx, input }) => confirmEmail(ctx, input)),
  ...waysIn,
  sessions: customerProcedure.output(OwnSessions).query(({ ctx }) => ownSessions(ctx)),
  endSession: customerProcedure
    .input(EndSessionInput)
    .output(OwnSessions)
    .mutation(({ ctx, input }) => endSession(ctx, input)),
  /** When staff saw the shop as oneself. */
  supportVisits: customerProcedure.output(z.array(SupportVisit)).query(({ ctx }) => supportVisits(ctx)),
  askToVerify: customerProcedure
    .input(z.object({ locale: Locale }))
    .output(AskedForLink)
    .mutation(({ ctx, input }) => askToVerify(ctx, input)),
  changeEmail: customerProcedure
    .input(ChangeEmailInput)
    .output(AskedForLink)
    .mutation(({ ctx, input }) => changeEmail(ctx, input)),
});
