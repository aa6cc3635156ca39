import {
  AskedForLink,
  AskForLinkInput,
  EndSessionInput,
  LinkUsed,
  Me,
  OwnSessions,
  ResetPasswordInput,
} from "@souk/contracts";
import { askForLink } from "@souk/core/identity/ask-for-link";
import { endSession, ownSessions } from "@souk/core/identity/own-sessions";
import { resetPassword } from "@souk/core/identity/reset-password";
import { customerProcedure } from "../procedures.ts";
import { baseProcedure, router } from "../trpc.ts";
import { waysIn } from "../ways-in.ts";

export const sessionRouter = router({
  /** Null for whoever isn't signed in; a customer's role shows that they aren't staff. */
  me: baseProcedure.output(Me.nullable()).query(({ ctx }) => ctx.user()),
  /** A link to set another password; the answer is the same for everybody. */
  askToReset: baseProcedure
    .input(AskForLinkInput.omit({ purpose: true }))
    .output(AskedForLink)
    .mutation(({ ctx, input }) => askForLink(ctx, { ...input, purpose: "RESET_PASSWORD" })),
  resetPassword: baseProcedure
    .input(ResetPasswordInput)
    .output(LinkUsed)
    .mutation(({ ctx, input }) => resetPassword(ctx, input)),
  ...waysIn,
  list: customerProcedure.output(OwnSessions).query(({ ctx }) => ownSessions(ctx)),
  end: customerProcedure
    .input(EndSessionInput)
    .output(OwnSessions)
    .mutation(({ ctx, input }) => endSession(ctx, input)),
});
