import type { CurrencyList } from "@souk/contracts";
import type { StaffContext } from "../../context.ts";
import { priceExamples, readCurrencies } from "./read-currencies.ts";

/** All currencies of the shop, and prices of its own to try rates on. */
export async function listCurrencies({ db }: StaffContext): Promise<CurrencyList> {
  return { currencies: await readCurrencies(db), examples: await priceExamples(db) };
}
