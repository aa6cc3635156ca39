import { type CurrencyView, DomainError, type SaveCurrencyInput } from "@souk/contracts";
import { columns, type CurrencyRate } from "@souk/db";
import { CATALOG_TAG, dropTags } from "../../cache/drop-tags.ts";
import type { StaffContext } from "../../context.ts";
import { bumpPricingRules } from "../../pricing/bump-pricing-rules.ts";
import { FIRST_PRODUCT } from "../../prices/follow-rates.ts";
import { runTx } from "../../transaction.ts";
import { audit } from "../audit/audit.ts";
import { readCurrencies } from "./read-currencies.ts";

const r = columns<CurrencyRate>("r");

/**
 * Says whether shoppers may choose a currency, and how prices are converted to it. The prices follow in the background
 * (core/prices/follow-rates.ts); a cart in a currency that ends can't be ordered from now on. EDIT_CONFLICT where somebody saved since `version` was read (not with `overwrite`).
 */
export async function saveCurrency(ctx: StaffContext, input: SaveCurrencyInput): Promise<CurrencyView> {
  const { currency, enabled, rate, roundTo, rounding } = input;
  return runTx(ctx.db, async (tx) => {
    await tx.$executeRaw`SELECT 1 FROM "CurrencyRate" r WHERE ${r.currency} = ${currency} FOR UPDATE`;
    const before = find(await readCurrencies(tx), currency);
    if (before.version !== input.version && !input.overwrite)
      throw new DomainError("EDIT_CONFLICT", { currentVersion: before.version });
    await tx.currencyRate.update({
      where: { currency },
      data: { enabled, rate, roundTo, rounding, convertFrom: FIRST_PRODUCT, version: { increment: 1 } },
      select: { currency: true },
    });
    const after = find(await readCurrencies(tx), currency);
    await audit(tx, ctx, {
      action: "currency.update",
      entity: "currency",
      entityId: currency,
      before: told(before),
      after: told(after),
    });
    await bumpPricingRules(tx);
    await dropTags(tx, [CATALOG_TAG]);
    return after;
  });
}

const told = ({ enabled, rate, roundTo, rounding }: CurrencyView) => ({ enabled, rate, roundTo, rounding });

function find(currencies: readonly CurrencyView[], wanted: string): CurrencyView {
  const found = currencies.find(({ currency }) => currency === wanted);
  if (!found) throw new DomainError("NOT_FOUND", { entity: "currency" });
  return found;
}
