import { z } from "zod";
import { Id } from "./primitives.ts";

/** How long one of the staff sees the shop as a customer, at most. */
export const IMPERSONATION_MINUTES = 30;
/** How long the address works that opens the shop so. */
export const IMPERSONATION_OPENS_SECONDS = 120;

/** Who sees the shop as the customer that is signed in, and until when. */
export const Impersonating = z.object({ id: Id, staffName: z.string(), endsAt: z.string() });
export type Impersonating = z.infer<typeof Impersonating>;

/** What the new tab sends with each of its calls. */
export const OpenedImpersonation = z.object({ id: Id });
export type OpenedImpersonation = z.infer<typeof OpenedImpersonation>;
export const EndedImpersonation = z.object({ ended: z.literal(true) });
export type EndedImpersonation = z.infer<typeof EndedImpersonation>;

/** As the customer is told of it: when, not by whom. */
export const SupportVisit = z.object({ id: Id, from: z.string(), to: z.string() });
export type SupportVisit = z.infer<typeof SupportVisit>;
