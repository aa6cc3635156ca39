import { allocate, type Currency, type PromotionEffect } from "@souk/contracts";
import type { BaseLine } from "./base-lines.ts";
import { sumOf } from "./conditions.ts";
import type { Goods } from "./goods.ts";
import { partOf } from "./tax-amounts.ts";

export interface Discountable {
  lines: readonly BaseLine[];
  goods: Goods;
  /** What each line still costs, after the promotions that came before. */
  left: readonly number[];
  currency: Currency;
}

/** What comes off a line, never more than is left of it. */
export interface LineShare {
  at: number;
  amount: number;
}

type Of<K extends PromotionEffect["kind"]> = Extract<PromotionEffect, { kind: K }>;

export function percentOff(effect: Of<"PERCENT">, cart: Discountable): LineShare[] {
  const positions = cart.goods.of(effect.goods);
  const wanted = partOf(leftOf(positions, cart), effect.basisPoints);
  const max = effect.max === undefined ? wanted : (effect.max[cart.currency] ?? wanted);
  return spread(Math.min(wanted, max), positions, cart);
}

export function amountOff(effect: Of<"AMOUNT">, cart: Discountable): LineShare[] {
  const positions = cart.goods.of(effect.goods);
  const amount = effect.amounts[cart.currency] ?? 0;
  return spread(Math.min(amount, leftOf(positions, cart)), positions, cart);
}

/** The cheapest units are had for less; a unit that counts as bought is never one of them. */
export function buyGet(effect: Of<"BUY_X_GET_Y">, cart: Discountable): LineShare[] {
  const bought = new Set(cart.goods.of(effect.buy));
  const got = cart.goods.of(effect.get);
  const unitsOf = (at: number): number => cart.lines[at]?.quantity ?? 0;
  const inBuy = sumOf([...bought], unitsOf);
  const inGet = sumOf(got, unitsOf);
  const inEither = sumOf([...new Set([...bought, ...got])], unitsOf);
  const times = Math.min(
    Math.floor(inBuy / effect.buyQuantity),
    Math.floor(inGet / effect.getQuantity),
    Math.floor(inEither / (effect.buyQuantity + effect.getQuantity)),
    effect.maxTimes ?? Number.MAX_SAFE_INTEGER,
  );
  let wanted = times * effect.getQuantity;
  // Of the goods that are both, so many aren't needed as bought ones.
  let spare = inBuy - times * effect.buyQuantity;
  const cheapest = got.toSorted((a, b) => unitCost(a, cart) - unitCost(b, cart));
  return cheapest.flatMap((at) => {
    const units = Math.min(unitsOf(at), wanted, bought.has(at) ? spare : wanted);
    wanted -= units;
    if (bought.has(at)) spare -= units;
    const amount = partOf(costOf(units, at, cart), effect.basisPoints);
    return amount > 0 ? [{ at, amount }] : [];
  });
}

function unitCost(at: number, { lines, left }: Discountable): number {
  return (left[at] ?? 0) / (lines[at]?.quantity ?? 1);
}

/** What so many units of a line still cost: of all of them exactly what is left. */
function costOf(units: number, at: number, { lines, left }: Discountable): number {
  const quantity = lines[at]?.quantity ?? 1;
  return Number((BigInt(left[at] ?? 0) * BigInt(units)) / BigInt(quantity));
}

function leftOf(positions: readonly number[], { left }: Discountable): number {
  return sumOf(positions, (at) => left[at] ?? 0);
}

function spread(total: number, positions: readonly number[], { left }: Discountable): LineShare[] {
  if (total === 0) return [];
  const parts = allocate(
    total,
    positions.map((at) => left[at] ?? 0),
  );
  return positions.flatMap((at, index) => {
    const amount = parts[index] ?? 0;
    return amount > 0 ? [{ at, amount }] : [];
  });
}
