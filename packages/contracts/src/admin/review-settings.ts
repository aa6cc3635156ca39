import { z } from "zod";

export const ReviewSettings = z.object({
  /** Shown without being read first: text alone, that neither leads elsewhere nor says how to reach somebody. */
  publishAtOnce: z.boolean().default(false),
});
