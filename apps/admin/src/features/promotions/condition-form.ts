import type { NameByLocale, PromotionCondition } from "@souk/contracts";
import { amountsInput, type AmountsForm, toAmountsForm } from "./amounts-form.ts";
import { allGoods, type GoodsForm, goodsInput, toGoodsForm } from "./goods-form.ts";
import { wholeOf } from "./whole-text.ts";

/** One condition as its fields hold it; those of the other kinds stay empty. */
export interface ConditionForm {
  kind: string;
  goods: GoodsForm;
  amounts: AmountsForm;
  units: string;
  groups: string[];
  currencies: string[];
  countries: string[];
}

export const newCondition = (): ConditionForm => ({
  kind: "AMOUNT",
  goods: allGoods(),
  amounts: toAmountsForm(),
  units: "",
  groups: [],
  currencies: [],
  countries: [],
});

export function toConditionForm(
  condition: PromotionCondition,
  names: ReadonlyMap<string, NameByLocale>,
): ConditionForm {
  const form = { ...newCondition(), kind: condition.kind };
  switch (condition.kind) {
    case "AMOUNT":
      return { ...form, goods: toGoodsForm(condition.goods, names), amounts: toAmountsForm(condition.min) };
    case "QUANTITY":
      return { ...form, goods: toGoodsForm(condition.goods, names), units: String(condition.min) };
    case "CUSTOMER_GROUP":
      return { ...form, groups: condition.ids };
    case "CURRENCY":
      return { ...form, currencies: condition.currencies };
    case "COUNTRY":
      return { ...form, countries: condition.countries };
    // FIRST_ORDER
    default:
      return form;
  }
}

/** As the contract has it, checked or not. */
export function conditionInput(form: ConditionForm): object {
  const { kind, currencies, countries } = form;
  switch (kind) {
    case "AMOUNT":
      return { kind, min: amountsInput(form.amounts), goods: goodsInput(form.goods) };
    case "QUANTITY":
      return { kind, min: wholeOf(form.units), goods: goodsInput(form.goods) };
    case "CUSTOMER_GROUP":
      return { kind, ids: form.groups };
    case "CURRENCY":
      return { kind, currencies };
    case "COUNTRY":
      return { kind, countries };
    // FIRST_ORDER
    default:
      return { kind };
  }
}
