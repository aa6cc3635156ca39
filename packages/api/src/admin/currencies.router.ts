import { CurrencyList, CurrencyView, SaveCurrencyInput } from "@souk/contracts";
import { listCurrencies } from "@souk/core/admin/prices/list-currencies";
import { saveCurrency } from "@souk/core/admin/prices/save-currency";
import { staffProcedure } from "../procedures.ts";
import { router } from "../trpc.ts";

export const currenciesRouter = router({
  list: staffProcedure("settings.read")
    .output(CurrencyList)
    .query(({ ctx }) => listCurrencies(ctx)),
  save: staffProcedure("settings.write")
    .input(SaveCurrencyInput)
    .output(CurrencyView)
    .mutation(({ ctx, input }) => saveCurrency(ctx, input)),
});
