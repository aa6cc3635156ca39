import {
  AskForErasureInput,
  AskForExportInput,
  ConsentEntries,
  ConsentSaved,
  ExportedData,
  LinkTokenInput,
  PrivacyOverview,
  SaveConsentInput,
} from "@souk/contracts";
import { myConsents } from "@souk/core/consent/my-consents";
import { saveConsent } from "@souk/core/consent/save-consent";
import { askForErasure } from "@souk/core/privacy/ask-for-erasure";
import { askForExport } from "@souk/core/privacy/ask-for-export";
import { openExport } from "@souk/core/privacy/open-export";
import { privacyOverview } from "@souk/core/privacy/privacy-overview";
import { takeBackErasure } from "@souk/core/privacy/take-back-erasure";
import { cartProcedure, customerProcedure, publicProcedure } from "../procedures.ts";
import { router } from "../trpc.ts";

/** What people may do with the data about themselves. */
export const privacyRouter = router({
  saveConsent: cartProcedure
    .input(SaveConsentInput)
    .output(ConsentSaved)
    .mutation(({ ctx, input }) => saveConsent(ctx, input)),
  myConsents: customerProcedure.output(ConsentEntries).query(({ ctx }) => myConsents(ctx)),
  overview: customerProcedure.output(PrivacyOverview).query(({ ctx }) => privacyOverview(ctx)),
  askForExport: customerProcedure
    .input(AskForExportInput)
    .output(PrivacyOverview)
    .mutation(({ ctx, input }) => askForExport(ctx, input)),
  openExport: publicProcedure
    .input(LinkTokenInput)
    .output(ExportedData)
    .mutation(({ ctx, input }) => openExport(ctx, input)),
  askForErasure: customerProcedure
    .input(AskForErasureInput)
    .output(PrivacyOverview)
    .mutation(({ ctx, input }) => askForErasure(ctx, input)),
  takeBackErasure: customerProcedure.output(PrivacyOverview).mutation(({ ctx }) => takeBackErasure(ctx)),
});
