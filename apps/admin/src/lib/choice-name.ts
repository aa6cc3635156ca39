import type { Locale, VariantChoice } from "@souk/contracts";
import { textIn } from "./texts.ts";

/** "Zellige tile – Emerald (TILE-10-E)". */
export function choiceName(choice: VariantChoice | undefined, locale: Locale = "en"): string {
  if (!choice) return "";
  const name = textIn(choice.names, locale);
  return `${name}${choice.options === "" ? "" : ` – ${choice.options}`} (${choice.sku})`;
}
