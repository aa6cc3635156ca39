import type { CodeProblem, NameByLocale } from "@souk/contracts";
import type { CartSnapshot } from "../cart/cart-snapshot.ts";
import type { BaseLine } from "./base-lines.ts";
import { type CartCode, type Offered, whyNot } from "./conditions.ts";
import { amountOff, buyGet, type LineShare, percentOff } from "./discounts.ts";
import { giftOf } from "./gifts.ts";
import { goodsOf } from "./goods.ts";
import type { PricingRules, PromotionRule } from "./rules.ts";

/** A promotion that applies, and what it does. */
export interface Applied {
  rule: PromotionRule;
  code: CartCode | null;
  shares: LineShare[];
  gift: BaseLine | null;
  /** Of these shipping methods, or of all ("ALL"), nothing is to be paid. */
  freeShipping: readonly string[] | "ALL" | null;
}

export interface Skipped {
  rule: PromotionRule;
  code: CartCode | null;
  reason: "EXCLUSIVE" | "GROUP" | "GIFT_OUT_OF_STOCK";
}

export interface Promoted {
  /** What each line costs after all of them. */
  left: number[];
  applied: Applied[];
  skipped: Skipped[];
  /** By the code's id: why it takes nothing off. */
  problems: Map<string, CodeProblem>;
}

/** The promotions that are for this cart, in the order of their priority, each on what the ones before have left. */
export function applyPromotions(
  cart: CartSnapshot,
  lines: readonly BaseLine[],
  { promotions, toBase }: Pick<PricingRules, "promotions"> & Pick<Offered, "toBase">,
): Promoted {
  const offered: Offered = { cart, lines, toBase, goods: goodsOf(lines) };
  const state: Promoted = {
    left: lines.map(({ total }) => total),
    applied: [],
    skipped: [],
    problems: new Map(),
  };
  const known = new Set(promotions.map(({ id }) => id));
  for (const code of cart.codes)
    if (!known.has(code.promotionId)) state.problems.set(code.id, { kind: "CODE_EXPIRED" });
  for (const rule of promotions) {
    if (rule.trigger === "AUTOMATIC") consider(state, offered, { rule, code: null });
    // Of several codes of one promotion the first that holds counts.
    else
      for (const code of cart.codes)
        if (code.promotionId === rule.id) consider(state, offered, { rule, code });
  }
  return state;
}

type Candidate = Pick<Applied, "rule" | "code">;

function consider(state: Promoted, offered: Offered, { rule, code }: Candidate): void {
  const refuse = (problem: CodeProblem): void => void (code && state.problems.set(code.id, problem));
  const unmet = whyNot(rule, offered, code);
  if (unmet) return refuse(unmet);
  const rival = rivalOf(rule, state.applied);
  if (rival) {
    state.skipped.push({ rule, code, reason: rival.reason });
    return refuse({ kind: "CODE_NOT_COMBINABLE", with: rival.name });
  }
  const outcome = effectOf(rule, state, offered);
  if (outcome === "GIFT_OUT_OF_STOCK") state.skipped.push({ rule, code, reason: outcome });
  if (outcome === null || outcome === "GIFT_OUT_OF_STOCK") return refuse({ kind: "CODE_NO_GOODS" });
  for (const { at, amount } of outcome.shares) state.left[at] = (state.left[at] ?? 0) - amount;
  state.applied.push({ rule, code, ...outcome });
}

/** What was applied before and doesn't go with it. */
function rivalOf(
  rule: PromotionRule,
  applied: readonly Applied[],
): { reason: "EXCLUSIVE" | "GROUP"; name: NameByLocale } | null {
  for (const { rule: other } of applied) {
    if (other.id === rule.id || rule.stacking === "EXCLUSIVE" || other.stacking === "EXCLUSIVE")
      return { reason: "EXCLUSIVE", name: other.name };
    if (rule.exclusionGroup !== null && other.exclusionGroup === rule.exclusionGroup)
      return { reason: "GROUP", name: other.name };
  }
  return null;
}

type Outcome = Pick<Applied, "shares" | "gift" | "freeShipping">;
const nothing = { shares: [], gift: null, freeShipping: null } satisfies Outcome;

/** Null: there is nothing that it could do here. */
function effectOf(
  { id, effect }: PromotionRule,
  { left, applied }: Promoted,
  { cart, lines, goods, toBase }: Offered,
): Outcome | "GIFT_OUT_OF_STOCK" | null {
  const discountable = { lines, goods, left, currency: cart.currency };
  const taken = (shares: LineShare[]): Outcome | null => (shares.length > 0 ? { ...nothing, shares } : null);
  switch (effect.kind) {
    case "PERCENT":
      return taken(percentOff(effect, discountable));
    case "AMOUNT":
      return taken(amountOff(effect, discountable));
    case "BUY_X_GET_Y":
      return taken(buyGet(effect, discountable));
    case "FREE_SHIPPING":
      return freeShipping(effect.methods, cart.shippingMethodCode);
    // GIFT
    default: {
      const gift = giftOf(id, cart, applied);
      return gift ? { ...nothing, gift: toBase(gift) } : "GIFT_OUT_OF_STOCK";
    }
  }
}

function freeShipping(methods: readonly string[] | undefined, chosen: string | null): Outcome | null {
  if (methods === undefined) return { ...nothing, freeShipping: "ALL" };
  if (chosen !== null && !methods.includes(chosen)) return null;
  return { ...nothing, freeShipping: methods };
}
