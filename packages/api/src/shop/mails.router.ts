import {
  AskForStockInput,
  MailLinkInput,
  MailPreferences,
  SetMailLocaleInput,
  SetMailPreferenceInput,
  WishDone,
} from "@souk/contracts";
import { askForStock } from "@souk/core/inventory/alerts/ask-for-stock";
import { resumeMails, stopMails } from "@souk/core/mail/preferences/change-by-link";
import { myPreferences, setMailLocale, setMailPreference } from "@souk/core/mail/preferences/my-preferences";
import { cartProcedure, customerProcedure, publicProcedure } from "../procedures.ts";
import { router } from "../trpc.ts";

/** What shoppers wish to be written, and what no more. */
export const mailsRouter = router({
  askForStock: cartProcedure
    .input(AskForStockInput)
    .output(WishDone)
    .mutation(({ ctx, input }) => askForStock({ ...ctx, userId: ctx.shopper.userId }, input)),
  stop: publicProcedure
    .input(MailLinkInput)
    .output(WishDone)
    .mutation(({ ctx, input }) => stopMails(ctx, input)),
  resume: publicProcedure
    .input(MailLinkInput)
    .output(WishDone)
    .mutation(({ ctx, input }) => resumeMails(ctx, input)),
  preferences: customerProcedure.output(MailPreferences).query(({ ctx }) => myPreferences(ctx)),
  setPreference: customerProcedure
    .input(SetMailPreferenceInput)
    .output(MailPreferences)
    .mutation(({ ctx, input }) => setMailPreference(ctx, input)),
  setLocale: customerProcedure
    .input(SetMailLocaleInput)
    .output(MailPreferences)
    .mutation(({ ctx, input }) => setMailLocale(ctx, input)),
});
