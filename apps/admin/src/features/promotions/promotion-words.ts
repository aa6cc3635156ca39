import {
  type CurrencyAmounts,
  CURRENCIES,
  type GoodsFilter,
  type Locale,
  type PromotionCondition,
  type PromotionEffect,
  type PromotionTerms,
} from "@souk/contracts";
import type { Format } from "@souk/i18n";
import type { AdminMessages } from "@souk/i18n/admin";
import { textIn } from "../../lib/texts.ts";

export interface Sayer {
  m: AdminMessages;
  format: Format;
  /** Of a product, category, collection, group or variant. */
  nameOf: (id: string) => string;
}

/** What a promotion does, in sentences that staff can check it by. */
export function promotionSentences(
  terms: Omit<PromotionTerms, "name" | "status" | "priority">,
  sayer: Sayer,
): string[] {
  const { m, format } = sayer;
  const say = m.promotionWords;
  const { startsAt, endsAt, usageLimit, perCustomerLimit, stacking, exclusionGroup } = terms;
  return [
    ...effectSentences(terms.effect, sayer),
    say[terms.trigger],
    ...terms.conditions.map((condition) => conditionSentence(condition, sayer)),
    ...(startsAt ? [say.from(format.dateTime(startsAt))] : []),
    ...(endsAt ? [say.until(format.dateTime(endsAt))] : []),
    ...(usageLimit === null ? [] : [say.limit(usageLimit)]),
    ...(perCustomerLimit === null ? [] : [say.perCustomer(perCustomerLimit)]),
    ...(stacking === "EXCLUSIVE" ? [say.EXCLUSIVE] : []),
    ...(exclusionGroup === null ? [] : [say.group(exclusionGroup)]),
  ];
}

/** In a table's cell: "10 % off". */
export function effectInShort(effect: PromotionEffect, { m, format }: Pick<Sayer, "m" | "format">): string {
  const say = m.promotionWords.short;
  switch (effect.kind) {
    case "PERCENT":
      return say.off(percent(effect.basisPoints, format));
    case "AMOUNT":
      return say.off(amounts(effect.amounts, format));
    case "FREE_SHIPPING":
      return say.freeShipping;
    case "BUY_X_GET_Y":
      return say.buyGet(
        format.number(effect.buyQuantity),
        format.number(effect.getQuantity),
        percent(effect.basisPoints, format),
      );
    // GIFT
    default:
      return say.gift;
  }
}

function effectSentences(effect: PromotionEffect, sayer: Sayer): string[] {
  const { m, format, nameOf } = sayer;
  const say = m.promotionWords;
  switch (effect.kind) {
    case "PERCENT": {
      const off = percent(effect.basisPoints, format);
      const of = goods(effect.goods, sayer);
      return [effect.max ? say.offAtMost(off, of, amounts(effect.max, format)) : say.off(off, of)];
    }
    case "AMOUNT":
      return [say.off(amounts(effect.amounts, format), goods(effect.goods, sayer))];
    case "FREE_SHIPPING":
      return [effect.methods ? say.freeMethods(format.list(effect.methods)) : say.freeShipping];
    case "BUY_X_GET_Y": {
      const [buy, get] = [goods(effect.buy, sayer), goods(effect.get, sayer)];
      const off = percent(effect.basisPoints, format);
      const rule = say.buyGet(say.units(effect.buyQuantity), buy, say.units(effect.getQuantity), get, off);
      return [rule, ...(effect.maxTimes === undefined ? [] : [say.times(effect.maxTimes)])];
    }
    // GIFT
    default:
      return [say.gift(format.number(effect.quantity), nameOf(effect.variantId))];
  }
}

function conditionSentence(condition: PromotionCondition, sayer: Sayer): string {
  const { m, format, nameOf } = sayer;
  const say = m.promotionWords;
  switch (condition.kind) {
    case "AMOUNT":
      return say.amount(amounts(condition.min, format), goods(condition.goods, sayer));
    case "QUANTITY":
      return say.quantity(say.units(condition.min), goods(condition.goods, sayer));
    case "CUSTOMER_GROUP":
      return say.groups(format.list(condition.ids.map((id) => nameOf(id))));
    case "FIRST_ORDER":
      return say.firstOrder;
    case "CURRENCY":
      return say.currency(format.list(condition.currencies));
    // COUNTRY
    default:
      return say.country(format.list(condition.countries.map((code) => format.country(code))));
  }
}

function goods(filter: GoodsFilter, { m, format, nameOf }: Sayer): string {
  const say = m.promotionWords;
  if (filter.of === "ALL") return say.all;
  const names = format.list(filter.ids.map((id) => nameOf(id)));
  if (filter.of === "PRODUCTS") return say.products(names);
  return filter.of === "CATEGORIES" ? say.categories(names) : say.collections(names);
}

const percent = (basisPoints: number, format: Format): string => format.percent(basisPoints / 10_000);

/** "100.00 MAD / 10.00 €". */
export function amounts(given: CurrencyAmounts, format: Format): string {
  return CURRENCIES.flatMap((currency) => {
    const amount = given[currency];
    return amount === undefined ? [] : [format.money(amount, currency)];
  }).join(" / ");
}

/** A name that may lack the reader's language. */
export const promotionName = (name: PromotionTerms["name"], locale: Locale): string =>
  textIn(name, locale) || name.fr || name.ar || "";
