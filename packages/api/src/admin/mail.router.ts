import {
  MailPreview,
  MailPreviewInput,
  MailRef,
  MailView,
  OutboxInput,
  OutboxPage,
  RevealedMail,
} from "@souk/contracts";
import { getMail } from "@souk/core/admin/mail/get-mail";
import { outbox } from "@souk/core/admin/mail/outbox";
import { previewMail } from "@souk/core/admin/mail/preview-mail";
import { resendMail } from "@souk/core/admin/mail/resend-mail";
import { revealMail } from "@souk/core/admin/mail/reveal-mail";
import { staffProcedure } from "../procedures.ts";
import { router } from "../trpc.ts";

export const mailRouter = router({
  list: staffProcedure("jobs.read")
    .input(OutboxInput)
    .output(OutboxPage)
    .query(({ ctx, input }) => outbox(ctx, input)),
  get: staffProcedure("jobs.read")
    .input(MailRef)
    .output(MailView)
    .query(({ ctx, input }) => getMail(ctx, input)),
  resend: staffProcedure("jobs.write")
    .input(MailRef)
    .output(MailView)
    .mutation(({ ctx, input }) => resendMail(ctx, input)),
  reveal: staffProcedure("staff.write")
    .input(MailRef)
    .output(RevealedMail)
    .mutation(({ ctx, input }) => revealMail(ctx, input)),
  preview: staffProcedure("jobs.read")
    .input(MailPreviewInput)
    .output(MailPreview)
    .query(({ ctx, input }) => previewMail(ctx, input)),
});
