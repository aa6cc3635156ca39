import { z } from "zod";
import { Currency } from "../money.ts";
import { Id, IsoDate, NameByLocale } from "../primitives.ts";
import { WHOLE } from "../pricing.ts";
import { PromotionTerms } from "./promotions.ts";

/** Orders that one simulation prices again: the last ones of its period. */
export const MAX_REPLAYED = 5000;
/** Rows that it answers with: those with a warning first, then the largest differences. */
export const MAX_REPLAY_ROWS = 300;

export const SimulateInput = z
  .object({
    from: IsoDate,
    until: IsoDate,
    /** A promotion as its form has it, saved or not; it counts as on, whatever its state and dates. */
    draft: PromotionTerms.extend({ id: Id.optional() }).nullable(),
    /** Every buyer has put in a code of the draft. */
    assumeCode: z.boolean(),
    /** Customers are to pay this part of the goods at least, in basis points. */
    floor: z.int().min(0).max(WHOLE),
  })
  .refine(({ from, until }) => from <= until, { path: ["until"], message: "dates" });
export type SimulateInput = z.infer<typeof SimulateInput>;

/** How goods are given away. LINE_FREE: not as the free unit of a "buy some, get some". */
export const GiveAway = z.enum(["ORDER_FREE", "BELOW_FLOOR", "LINE_FREE", "OVER_WHOLE"]);
export type GiveAway = z.infer<typeof GiveAway>;

export const ReplayRow = z.object({
  number: z.int(),
  customer: z.string(),
  placedAt: z.string(),
  currency: Currency,
  /** What was paid, and what would be: minor units. */
  before: z.int(),
  after: z.int(),
  promotions: z.array(NameByLocale),
  flags: z.array(GiveAway),
});
export type ReplayRow = z.infer<typeof ReplayRow>;

/** A promotion, or two that go together, which give goods away on a cart that can be. */
export const RuleCheck = z.object({
  names: z.array(NameByLocale),
  currency: Currency,
  /** Of the goods, and what would be paid for them. */
  value: z.int(),
  paid: z.int(),
  flags: z.array(GiveAway),
});
export type RuleCheck = z.infer<typeof RuleCheck>;

export const Simulation = z.object({
  orders: z.int(),
  changed: z.int(),
  warned: z.int(),
  /** There are more orders in the period than were priced. */
  more: z.boolean(),
  totals: z.array(
    z.object({ currency: Currency, orders: z.int(), changed: z.int(), before: z.int(), after: z.int() }),
  ),
  rows: z.array(ReplayRow),
  checks: z.array(RuleCheck),
});
export type Simulation = z.infer<typeof Simulation>;
/** Ten percent. */
export const DEFAULT_FLOOR = 1000;
