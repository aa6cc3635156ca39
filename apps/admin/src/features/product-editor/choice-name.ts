import type { Locale, VariantChoice } from "@souk/contracts";

/** "Zellige tile – Emerald (TILE-10-E)". */
export function choiceName(choice: VariantChoice | undefined, locale: Locale = "en"): string {
  if (!choice) return "";
  const name = choice.names[locale] || choice.names.en || "";
  return `${name}${choice.options === "" ? "" : ` – ${choice.options}`} (${choice.sku})`;
}
