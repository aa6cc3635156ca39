import type { GoodsFilter, NameByLocale } from "@souk/contracts";

/** Which goods a rule is about, as fields hold it: what was chosen of another kind stays until the form is left. */
export interface GoodsForm {
  of: string;
  products: { id: string; name: NameByLocale }[];
  categories: string[];
  collections: string[];
}

export const allGoods = (): GoodsForm => ({ of: "ALL", products: [], categories: [], collections: [] });

export function toGoodsForm(goods: GoodsFilter, names: ReadonlyMap<string, NameByLocale>): GoodsForm {
  const form = { ...allGoods(), of: goods.of };
  switch (goods.of) {
    case "PRODUCTS":
      return { ...form, products: goods.ids.map((id) => ({ id, name: names.get(id) ?? {} })) };
    case "CATEGORIES":
      return { ...form, categories: goods.ids };
    case "COLLECTIONS":
      return { ...form, collections: goods.ids };
    // ALL
    default:
      return form;
  }
}

/** As the contract has it, checked or not. */
export function goodsInput({ of, products, categories, collections }: GoodsForm): object {
  if (of === "PRODUCTS") return { of, ids: products.map(({ id }) => id) };
  if (of === "CATEGORIES") return { of, ids: categories };
  return of === "COLLECTIONS" ? { of, ids: collections } : { of };
}
