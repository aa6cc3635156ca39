import type { Core } from "@souk/core/context";
import { forgetTurns } from "@souk/db";
import { remindCarts } from "@souk/core/cart/reminders/remind-carts";
import { tellLowStock } from "@souk/core/inventory/alerts/tell-low-stock";
import { tellWaiting } from "@souk/core/inventory/alerts/tell-waiting";
import { sendLink } from "@souk/core/identity/send-link";
import { sendSignUp } from "@souk/core/identity/send-sign-up";
import { mailIssued } from "@souk/core/invoices/mail-issued";
import { forgetOld } from "@souk/core/privacy/retention/forget-old";
import { sendMail } from "@souk/core/mail/send-mail";
import { processEvent } from "@souk/core/payments/process-event";
import { reconcile } from "@souk/core/payments/reconcile";
import { runPrivacyClock } from "@souk/core/privacy/run-clock";
import { writeExport } from "@souk/core/privacy/write-export";
import { inviteReviews } from "@souk/core/reviews/invitations/invite-reviews";
import { tellAway } from "@souk/core/support/away/tell-away";
import { findFrequent } from "@souk/core/search/index/frequent-keys";
import type { JobData, JobName } from "@souk/core/jobs/jobs";

export interface Try {
  /** The try after this one is given up; then the job has failed. */
  readonly isLast: boolean;
  /** Aborted when the try takes too long or the process stops. */
  readonly signal: AbortSignal;
}

/** Gets what the job was told; may be run again after a crash, so it must be safe to repeat. */
type Handler<Name extends JobName> = (core: Core, data: JobData<Name>, attempt: Try) => Promise<unknown>;

/** Who does what. A job without a line doesn't compile. */
export type Handlers = { readonly [Name in JobName]: Handler<Name> };

export const handlers: Handlers = {
  "mail.send": sendMail,
  "stock.tell": tellWaiting,
  "stock.low": tellLowStock,
  "carts.remind": remindCarts,
  "reviews.invite": inviteReviews,
  "support.tell": tellAway,
  "limits.forget": ({ db }) => forgetTurns(db),
  "accounts.link": sendLink,
  "accounts.sign-up": sendSignUp,
  "invoices.mail": mailIssued,
  "privacy.export": writeExport,
  "privacy.clock": runPrivacyClock,
  "privacy.forget": forgetOld,
  "payments.event": processEvent,
  "payments.reconcile": reconcile,
  "search.frequent": (core) => findFrequent(core.db),
};
