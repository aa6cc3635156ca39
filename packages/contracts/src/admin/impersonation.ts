import { z } from "zod";
import { Id, Locale, text } from "../primitives.ts";
import { CustomerView } from "./customers.ts";

export const StartImpersonationInput = z.object({
  id: Id,
  /** Kept in the log and on the customer's page. */
  reason: text(3, 300),
  /** Of the page that opens. */
  locale: Locale,
});
export type StartImpersonationInput = z.infer<typeof StartImpersonationInput>;

/** `url` works once, and soon no more. */
export const StartedImpersonation = z.object({ url: z.string(), customer: CustomerView });
export type StartedImpersonation = z.infer<typeof StartedImpersonation>;
