import type { Locale, VariantChoice } from "@souk/contracts";
import { goodsName } from "@souk/contracts/goods-name";
import { textIn } from "./texts.ts";

/** "Zellige tile – Emerald (TILE-10-E)". */
export function choiceName(choice: VariantChoice | undefined, locale: Locale = "en"): string {
  if (!choice) return "";
  const { names, options, sku } = choice;
  return `${goodsName({ name: textIn(names, locale), options })} (${sku})`;
}
