import { z } from "zod";

/** NONE: nothing speaks against the order. HELD: it waits for staff, and isn't sent before they have cleared it. */
export const REVIEW_STATES = ["NONE", "HELD", "CLEARED", "REJECTED"] as const;
export const ReviewState = z.enum(REVIEW_STATES);
export type ReviewState = z.infer<typeof ReviewState>;

const counted = <Kind extends string>(kind: Kind) =>
  z.object({ kind: z.literal(kind), points: z.int(), count: z.int(), hours: z.int() });

/** Why an order looks odd, with what staff need to judge it. */
export const RiskReason = z.discriminatedUnion("kind", [
  counted("MANY_BY_EMAIL"),
  counted("MANY_BY_ADDRESS"),
  counted("MANY_BY_CARD"),
  counted("MANY_DECLINES"),
  z.object({
    kind: z.literal("COUNTRY_MISMATCH"),
    points: z.int(),
    shipping: z.string(),
    billing: z.string(),
  }),
  z.object({ kind: z.literal("HIGH_FIRST_ORDER"), points: z.int() }),
  z.object({ kind: z.literal("DISPOSABLE_EMAIL"), points: z.int(), domain: z.string() }),
]);
export type RiskReason = z.infer<typeof RiskReason>;

export const Risk = z.object({
  /** Σ points of the reasons; from the settings' threshold on the order is held. */
  score: z.int(),
  reasons: z.array(RiskReason),
});
export type Risk = z.infer<typeof Risk>;
