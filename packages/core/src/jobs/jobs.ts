import { Locale } from "@souk/contracts";
import type { QueueName } from "@souk/db";
import { z } from "zod";

/**
 * What each job is told: ids, for whoever does it reads the rest as it is by then. How it is tried again is in
 * db/src/queues.ts, what does it in apps/server/src/jobs/handlers.ts.
 */
const jobPayloads = {
  /** All that came back, where no product is named. */
  "stock.tell": z.object({ productId: z.uuid().exactOptional() }),
  "search.frequent": z.object({}),
  "stock.low": z.object({}),
  "carts.remind": z.object({}),
  "reviews.invite": z.object({}),
  "support.tell": z.object({}),
  "limits.forget": z.object({}),
  /** A link for whoever has the account, if there is such an account: asked for in the same way where there is none. */
  "accounts.link": z.object({
    userId: z.uuid(),
    purpose: z.enum(["VERIFY_EMAIL", "RESET_PASSWORD", "SIGN_IN", "CHANGE_EMAIL"]),
    locale: Locale,
  }),
  /** Of the row that asks for an account. */
  "accounts.sign-up": z.object({ id: z.uuid() }),
  /** Of an invoice that was issued, where the shop mails them by itself. */
  "invoices.mail": z.object({ id: z.uuid() }),
  /** Of the request. */
  "privacy.export": z.object({ id: z.uuid() }),
  "privacy.clock": z.object({}),
  "privacy.forget": z.object({}),
  "mail.send": z.object({ id: z.uuid() }),
  "payments.event": z.object({ id: z.uuid() }),
  /** Of the report that staff have begun; without one it is by the clock. */
  "payments.reconcile": z.object({ id: z.uuid().optional() }),
} satisfies Record<QueueName, z.ZodType>;

export type JobName = keyof typeof jobPayloads;
export type JobData<Name extends JobName> = z.infer<(typeof jobPayloads)[Name]>;

/** The same, so that a name and its payload stay together in generic code. */
export const payloadOf: { readonly [Name in JobName]: z.ZodType<JobData<Name>> } = jobPayloads;
export const isJobName = (name: string): name is JobName => Object.hasOwn(jobPayloads, name);
export const jobNames: readonly JobName[] = Object.keys(jobPayloads).filter(isJobName);

interface JobOptions {
  /** Of two jobs with the same key the second is left out, until the first was done and forgotten days later. */
  readonly key?: string;
  /** While one with the same words still waits, the second is left out: it will see what changed. */
  readonly whileWaiting?: string;
  /** Not before this. */
  readonly startAfter?: Date;
}

export type Job = { [Name in JobName]: { readonly name: Name; readonly data: JobData<Name> } }[JobName] &
  JobOptions;
