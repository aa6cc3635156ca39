import { z } from "zod";

export const ReviewSettings = z.object({
  /** Shown without being read first: text alone, that neither leads elsewhere nor says how to reach somebody. */
  publishAtOnce: z.boolean().default(false),
  /** Buyers who agreed to it are asked by mail, once an order and so many days after it arrived, what they think of it. */
  invitations: z.boolean().default(true),
  invitationDays: z.int().min(1).max(60).default(7),
});
