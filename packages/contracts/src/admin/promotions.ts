import { z } from "zod";
import { MAX_CONDITIONS, PromotionCodeText, PromotionCondition, PromotionEffect } from "../pricing.ts";
import { Currency } from "../money.ts";
import { Cursor, Id, IsoDate, Limit, LocalizedText, NameByLocale, text } from "../primitives.ts";

export const PROMOTION_TRIGGERS = ["AUTOMATIC", "CODE"] as const;
export const PromotionTrigger = z.enum(PROMOTION_TRIGGERS);
export type PromotionTrigger = z.infer<typeof PromotionTrigger>;
/** DRAFT: nobody knows of it, nor of its codes. PAUSED: shoppers are told that it is over. */
export const PROMOTION_STATUSES = ["DRAFT", "ACTIVE", "PAUSED"] as const;
export const PromotionStatus = z.enum(PROMOTION_STATUSES);
export type PromotionStatus = z.infer<typeof PromotionStatus>;
export const PROMOTION_STACKINGS = ["STACKABLE", "EXCLUSIVE"] as const;
/** What the status and the dates come to now. OFF: a draft or paused. */
export const PROMOTION_STATES = ["RUNNING", "PLANNED", "ENDED", "OFF"] as const;
export const PromotionState = z.enum(PROMOTION_STATES);
export type PromotionState = z.infer<typeof PromotionState>;

const UseLimit = z.int().min(1).max(1_000_000_000).nullable();

/** What staff decide of a promotion. */
export const PromotionTerms = z.object({
  name: LocalizedText.refine(({ en }) => Boolean(en), "name"),
  trigger: PromotionTrigger,
  status: PromotionStatus,
  startsAt: IsoDate.nullable(),
  endsAt: IsoDate.nullable(),
  priority: z.int().min(-1000).max(1000),
  stacking: z.enum(PROMOTION_STACKINGS),
  exclusionGroup: text(1, 40).nullable(),
  conditions: z.array(PromotionCondition).max(MAX_CONDITIONS),
  effect: PromotionEffect,
  usageLimit: UseLimit,
  perCustomerLimit: UseLimit,
});
export type PromotionTerms = z.infer<typeof PromotionTerms>;
const endsAfterStart = ({ startsAt, endsAt }: Pick<PromotionTerms, "startsAt" | "endsAt">): boolean =>
  startsAt === null || endsAt === null || startsAt < endsAt;
const endsEarly = { path: ["endsAt"], message: "endsAt" };

export const SavePromotionInput = PromotionTerms.extend({
  id: Id.optional(),
  version: z.int().optional(),
  overwrite: z.boolean().default(false),
}).refine(endsAfterStart, endsEarly);
export type SavePromotionInput = z.infer<typeof SavePromotionInput>;

export const PromotionIdInput = z.object({ id: Id });
const Named = z.object({ id: Id, name: NameByLocale });
export const PromotionDetail = PromotionTerms.extend({
  id: Id,
  version: z.int(),
  state: PromotionState,
  deleted: z.boolean(),
  /** Orders that got it, and what that took off them by currency, in minor units. */
  uses: z.int(),
  given: z.array(z.object({ currency: Currency, amount: z.int() })),
  /** Uses that count against its limits now. */
  counted: z.int(),
  codes: z.object({ total: z.int(), used: z.int() }),
  /** The products that its rules name, and the variant that it gives. */
  products: z.array(Named),
  gift: z.object({ variantId: Id, name: NameByLocale, sku: z.string() }).nullable(),
});
export type PromotionDetail = z.infer<typeof PromotionDetail>;

export const PromotionListInput = z.object({
  state: PromotionState.optional(),
  trigger: PromotionTrigger.optional(),
  /** Part of a name, or a code. */
  query: text(0, 100).optional(),
  deleted: z.boolean().optional(),
  cursor: Cursor.optional(),
  limit: Limit.default(50),
});
export type PromotionListInput = z.infer<typeof PromotionListInput>;
export const PromotionRow = z.object({
  id: Id,
  name: NameByLocale,
  trigger: PromotionTrigger,
  status: PromotionStatus,
  state: PromotionState,
  startsAt: z.string().nullable(),
  endsAt: z.string().nullable(),
  effect: PromotionEffect,
  priority: z.int(),
  uses: z.int(),
  usageLimit: z.int().nullable(),
  codes: z.int(),
  /** The only one of its codes. */
  code: z.string().nullable(),
});
export type PromotionRow = z.infer<typeof PromotionRow>;
export const PromotionList = z.object({
  items: z.array(PromotionRow),
  total: z.int(),
  nextCursor: z.string().nullable(),
});

/** At once, of one promotion. */
export const MAX_NEW_CODES = 10_000;
export const AddCodeInput = z.object({ id: Id, code: PromotionCodeText, usageLimit: UseLimit });
export type AddCodeInput = z.infer<typeof AddCodeInput>;
export const MakeCodesInput = z.object({
  id: Id,
  count: z.int().min(1).max(MAX_NEW_CODES),
  /** Before what is drawn for each. */
  prefix: z.union([z.literal(""), PromotionCodeText.max(20)]),
  /** Letters and digits that are drawn: eight of 32 are a million million. */
  length: z.int().min(6).max(16),
  usageLimit: UseLimit,
});
export type MakeCodesInput = z.infer<typeof MakeCodesInput>;
export const CodesMade = z.object({ added: z.int() });
export const DeleteCodesInput = z.object({
  id: Id,
  /** Left out: every code of it that nobody has used. */
  codeId: Id.optional(),
});
export type DeleteCodesInput = z.infer<typeof DeleteCodesInput>;
export const CodesDeleted = z.object({ deleted: z.int() });

export const CodeListInput = z.object({
  id: Id,
  query: text(0, 40).optional(),
  cursor: Cursor.optional(),
  limit: Limit.default(20),
});
export type CodeListInput = z.infer<typeof CodeListInput>;
export const CodeRow = z.object({
  id: Id,
  code: z.string(),
  uses: z.int(),
  usageLimit: z.int().nullable(),
  /** It was used once, though that may have been given back: it stays. */
  used: z.boolean(),
  createdAt: z.string(),
});
export type CodeRow = z.infer<typeof CodeRow>;
export const CodeList = z.object({
  items: z.array(CodeRow),
  total: z.int(),
  nextCursor: z.string().nullable(),
});
