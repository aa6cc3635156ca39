import { z } from "zod";

/** What one bundle held when it was sold, in the order's language: "OrderLine"."parts" is a list of these. */
export const SoldPart = z.object({
  variantId: z.uuid(),
  quantity: z.int(),
  sku: z.string(),
  name: z.string(),
});
export type SoldPart = z.infer<typeof SoldPart>;
