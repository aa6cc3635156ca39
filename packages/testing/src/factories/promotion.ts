import type { PromotionCondition, PromotionEffect } from "@souk/contracts";
import type { Db } from "@souk/db";

export type PromotionSpec = {
  readonly name?: string;
  /** With codes it is one for codes; each given as it is typed, or with its own limit. */
  readonly codes?: readonly (string | { code: string; usageLimit: number })[];
  readonly conditions?: readonly PromotionCondition[];
  /** Ten percent off everything, when not given. */
  readonly effect?: PromotionEffect;
  readonly priority?: number;
  readonly stacking?: "EXCLUSIVE" | "STACKABLE";
  readonly exclusionGroup?: string;
  readonly startsAt?: Date;
  readonly endsAt?: Date;
  readonly usageLimit?: number;
  readonly perCustomerLimit?: number;
  readonly status?: "DRAFT" | "ACTIVE" | "PAUSED";
};

export type MadePromotion = { readonly id: string; readonly name: string };

/** A promotion in force, which every process learns of with its next cart. */
export async function makePromotion(db: Db, number: number, spec: PromotionSpec): Promise<MadePromotion> {
  const { name = `Promotion ${number}`, codes = [], conditions = [], effect, ...rest } = spec;
  const given = codes.map((code) => (typeof code === "string" ? { code } : code));
  const { id } = await db.promotion.create({
    data: {
      status: "ACTIVE",
      ...rest,
      name: { en: name, fr: name, ar: name },
      trigger: given.length > 0 ? "CODE" : "AUTOMATIC",
      conditions: [...conditions],
      effect: effect ?? { kind: "PERCENT", basisPoints: 1000, goods: { of: "ALL" } },
      codes: { create: given },
    },
    select: { id: true },
  });
  await db.pricingRulesVersion.updateMany({ data: { version: { increment: 1 } } });
  return { id, name };
}
