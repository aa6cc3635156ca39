import { z } from "zod";
import { Country } from "../address.ts";
import { Amount, Currency } from "../money.ts";
import { Id, Locale, NameByLocale, text } from "../primitives.ts";

/** At most as many sets, conditions in one of them, and conditions in all: what a rule may cost has an end. */
export const MAX_SEGMENT_SETS = 5;
export const MAX_SET_CONDITIONS = 10;
export const MAX_SEGMENT_CONDITIONS = 30;

const Days = z.int().min(1).max(3650);
/** Days are counted back from now; a date is a whole day in UTC. Who has no such moment matches none of them. */
export const SegmentWhen = z.discriminatedUnion("op", [
  z.object({ op: z.literal("within"), days: Days }),
  z.object({ op: z.literal("longerAgo"), days: Days }),
  /** On that day or later. */
  z.object({ op: z.literal("from"), date: z.iso.date() }),
  /** On that day or before. */
  z.object({ op: z.literal("until"), date: z.iso.date() }),
]);
export type SegmentWhen = z.infer<typeof SegmentWhen>;

export const SEGMENT_AMOUNTS = ["spent", "credit"] as const;
/** "cart": when the goods that lie in their cart were last touched. */
export const SEGMENT_TIMES = ["lastOrder", "firstOrder", "registered", "cart"] as const;
export const SEGMENT_RECORDS = ["group", "product", "category", "brand"] as const;
export const SEGMENT_FLAGS = ["verified", "disabled", "reminders", "reviewed", "returned"] as const;

const among = <Values extends z.ZodType>(values: Values) => ({
  op: z.enum(["in", "notIn"]),
  values: z.array(values).min(1).max(50),
});

/** One thing that is so of a customer. Orders are all but the cancelled ones. */
export const SegmentCondition = z.discriminatedUnion("field", [
  z.object({
    field: z.literal("orders"),
    op: z.enum(["atLeast", "atMost", "exactly"]),
    count: z.int().min(0).max(100_000),
  }),
  /** Minor units. Orders in another currency aren't converted: they don't count. */
  z.object({
    field: z.enum(SEGMENT_AMOUNTS),
    op: z.enum(["atLeast", "atMost"]),
    currency: Currency,
    amount: Amount,
  }),
  z.object({ field: z.enum(SEGMENT_TIMES), when: SegmentWhen }),
  /** Of an address that they saved, or that something was sent to. */
  z.object({ field: z.literal("country"), ...among(Country) }),
  z.object({ field: z.literal("language"), ...among(Locale) }),
  /** In the group; has bought the product, or one of the category (or of what is below it) or of the brand. */
  z.object({ field: z.enum(SEGMENT_RECORDS), ...among(Id) }),
  z.object({ field: z.enum(SEGMENT_FLAGS), is: z.boolean() }),
]);
export type SegmentCondition = z.infer<typeof SegmentCondition>;
export type SegmentField = SegmentCondition["field"];
/** In the order in which they are offered. */
export const SEGMENT_FIELDS = [
  "orders",
  ...SEGMENT_AMOUNTS,
  ...SEGMENT_TIMES,
  "country",
  "language",
  ...SEGMENT_RECORDS,
  ...SEGMENT_FLAGS,
] as const satisfies SegmentField[];

const Match = z.enum(["all", "any"]);
const ConditionSet = z.object({
  match: Match,
  conditions: z.array(SegmentCondition).min(1).max(MAX_SET_CONDITIONS),
});
/** A tree of two levels: with both ways of joining on each, and every condition in both senses, it says what any tree can. */
export const SegmentRules = z
  .object({ match: Match, sets: z.array(ConditionSet).min(1).max(MAX_SEGMENT_SETS) })
  .refine(({ sets }) => sets.flatMap(({ conditions }) => conditions).length <= MAX_SEGMENT_CONDITIONS, {
    path: ["sets"],
    message: "conditions",
  });
export type SegmentRules = z.infer<typeof SegmentRules>;

export const SegmentInput = z.object({ id: Id });
export const SegmentRow = z.object({
  id: Id,
  name: z.string(),
  description: z.string(),
  conditions: z.int(),
  updatedAt: z.string(),
});
export type SegmentRow = z.infer<typeof SegmentRow>;
/** By name. */
export const SegmentList = z.array(SegmentRow);
export const SegmentDetail = z.object({
  id: Id,
  version: z.int(),
  name: z.string(),
  description: z.string(),
  rules: SegmentRules,
  /** Of the products and brands that the rules name, as far as they are still there. */
  names: z.array(z.object({ id: Id, name: NameByLocale })),
});
export type SegmentDetail = z.infer<typeof SegmentDetail>;

export const SaveSegmentInput = z.object({
  id: Id.optional(),
  /** Needed with `id`. */
  version: z.int().optional(),
  overwrite: z.boolean().default(false),
  name: text(1, 80),
  description: text(0, 300),
  rules: SegmentRules,
});
export type SaveSegmentInput = z.infer<typeof SaveSegmentInput>;

export const SegmentCount = z.object({ count: z.int() });
export const PreviewSegmentInput = z.object({ rules: SegmentRules });
export const SegmentPreview = z.object({
  count: z.int(),
  /** The newest few; null for who may not see customers. */
  customers: z.array(z.object({ id: Id, name: z.string(), email: z.string() })).nullable(),
});
export type SegmentPreview = z.infer<typeof SegmentPreview>;
export const CustomerSegments = z.array(z.object({ id: Id, name: z.string() }));
export type CustomerSegments = z.infer<typeof CustomerSegments>;
