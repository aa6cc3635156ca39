import { Currency, OverviewInput } from "@souk/contracts";
import { compact, param } from "../../lib/search-params.ts";

export const PERIODS = [7, 30, 90] as const;

/** Currency and period of the overview's URL. Absent: dirhams, thirty days. */
export function parseOverviewSearch(raw: Record<string, unknown>) {
  const days = param(OverviewInput.shape.days.unwrap(), Number(raw["days"]));
  return compact({
    currency: param(Currency, raw["currency"]),
    days: PERIODS.find((period) => period === days),
  });
}
export type OverviewSearch = ReturnType<typeof parseOverviewSearch>;
