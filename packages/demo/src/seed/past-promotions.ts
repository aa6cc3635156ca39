import type { PromotionCondition, PromotionEffect } from "@souk/contracts";
import { daysBefore, type Kit } from "./kit.ts";

const all = { of: "ALL" } as const;

export interface MadePromotion {
  name: { en: string; fr: string; ar: string };
  /** None: it begins by itself. */
  codes: readonly string[];
  effect: PromotionEffect;
  conditions?: readonly PromotionCondition[];
  /** The code of a group of customers that it is for. */
  forGroup?: string;
  status?: "ACTIVE" | "PAUSED" | "DRAFT";
  startsAt?: Date;
  endsAt?: Date;
  exclusionGroup?: string;
  stacking?: "EXCLUSIVE" | "STACKABLE";
  priority?: number;
  usageLimit?: number;
  perCustomerLimit?: number;
  /** Uses of each of its codes. */
  codeLimit?: number;
}

/** What is planned, over or paused. */
export function outOfForce({ now }: Kit): MadePromotion[] {
  return [
    {
      name: { en: "Winter fair", fr: "Foire d’hiver", ar: "معرض الشتاء" },
      codes: [],
      effect: { kind: "PERCENT", basisPoints: 500, goods: all },
      conditions: [{ kind: "QUANTITY", min: 3, goods: all }],
      startsAt: daysBefore(now, -60),
      endsAt: daysBefore(now, -90),
      stacking: "EXCLUSIVE",
      priority: 10,
    },
    {
      name: { en: "Autumn days", fr: "Journées d’automne", ar: "أيام الخريف" },
      codes: ["AUTUMN20"],
      effect: { kind: "PERCENT", basisPoints: 2000, goods: all },
      startsAt: daysBefore(now, 40),
      endsAt: daysBefore(now, 5),
    },
    {
      name: { en: "Shop window", fr: "Vitrine", ar: "واجهة المتجر" },
      codes: ["WINDOW"],
      effect: { kind: "AMOUNT", amounts: { MAD: 2000 }, goods: all },
      status: "PAUSED",
    },
  ];
}
