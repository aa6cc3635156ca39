import { useI18n } from "../../lib/i18n.ts";
import { useCurrency } from "../../lib/market.ts";
import type { Words } from "./facet-choice.ts";

export function useFacetWords(): Words {
  const { m, format } = useI18n();
  const currency = useCurrency();
  const { yes, no, inStock, starsUp, priceRange, atLeast, atMost } = m.catalog;
  return {
    yes,
    no,
    inStock,
    starsUp,
    priceRange,
    atLeast,
    atMost,
    number: (value) => format.number(value),
    money: (minor) => format.money(minor, currency),
  };
}
