import type { NameByLocale, PromotionEffect } from "@souk/contracts";
import type { PromotionDetail } from "../../lib/api-types.ts";
import { percentOf, percentText } from "../../lib/percent-text.ts";
import { amountsInput, type AmountsForm, toAmountsForm } from "./amounts-form.ts";
import { allGoods, type GoodsForm, goodsInput, toGoodsForm } from "./goods-form.ts";
import { limitOf, wholeOf, wholeText } from "./whole-text.ts";

/** What a promotion does, as fields hold it; those of the other kinds keep what was typed. */
export interface EffectForm {
  kind: string;
  percent: string;
  goods: GoodsForm;
  max: AmountsForm;
  amounts: AmountsForm;
  methods: string[];
  buy: GoodsForm;
  buyQuantity: string;
  get: GoodsForm;
  getQuantity: string;
  maxTimes: string;
  /** Of one entry at most. */
  gift: { variantId: string; name: string }[];
  quantity: string;
}

export const newEffect = (): EffectForm => ({
  kind: "PERCENT",
  percent: "10",
  goods: allGoods(),
  max: toAmountsForm(),
  amounts: toAmountsForm(),
  methods: [],
  buy: allGoods(),
  buyQuantity: "2",
  get: allGoods(),
  getQuantity: "1",
  maxTimes: "",
  gift: [],
  quantity: "1",
});

interface Known {
  names: ReadonlyMap<string, NameByLocale>;
  gift: PromotionDetail["gift"];
}

export function toEffectForm(effect: PromotionEffect, { names, gift }: Known): EffectForm {
  const form = { ...newEffect(), kind: effect.kind };
  switch (effect.kind) {
    case "PERCENT":
      return {
        ...form,
        percent: percentText(effect.basisPoints),
        goods: toGoodsForm(effect.goods, names),
        max: toAmountsForm(effect.max),
      };
    case "AMOUNT":
      return { ...form, amounts: toAmountsForm(effect.amounts), goods: toGoodsForm(effect.goods, names) };
    case "FREE_SHIPPING":
      return { ...form, methods: effect.methods ?? [] };
    case "BUY_X_GET_Y":
      return {
        ...form,
        percent: percentText(effect.basisPoints),
        buy: toGoodsForm(effect.buy, names),
        get: toGoodsForm(effect.get, names),
        buyQuantity: String(effect.buyQuantity),
        getQuantity: String(effect.getQuantity),
        maxTimes: wholeText(effect.maxTimes),
      };
    // GIFT
    default: {
      const name = gift ? `${gift.name.en ?? ""} · ${gift.sku}` : effect.variantId;
      return {
        ...form,
        gift: [{ variantId: effect.variantId, name }],
        quantity: String(effect.quantity),
      };
    }
  }
}

/** As the contract has it, checked or not. */
export function effectInput(form: EffectForm): object {
  const { kind } = form;
  switch (kind) {
    case "PERCENT": {
      const max = amountsInput(form.max);
      const capped = Object.keys(max).length > 0 ? { max } : {};
      return { kind, basisPoints: percentOf(form.percent), goods: goodsInput(form.goods), ...capped };
    }
    case "AMOUNT":
      return { kind, amounts: amountsInput(form.amounts), goods: goodsInput(form.goods) };
    case "FREE_SHIPPING":
      return { kind, ...(form.methods.length > 0 && { methods: form.methods }) };
    case "BUY_X_GET_Y":
      return {
        kind,
        basisPoints: percentOf(form.percent),
        buy: goodsInput(form.buy),
        get: goodsInput(form.get),
        buyQuantity: wholeOf(form.buyQuantity),
        getQuantity: wholeOf(form.getQuantity),
        ...(form.maxTimes.trim() !== "" && { maxTimes: limitOf(form.maxTimes) }),
      };
    // GIFT
    default:
      return { kind, variantId: form.gift[0]?.variantId, quantity: wholeOf(form.quantity) };
  }
}
