import { CURRENCIES, type Currency, ShopCurrencies } from "@souk/contracts";
import { columns, type CurrencyRate, prepare, Prisma } from "@souk/db";
import { CATALOG_TAG } from "../cache/drop-tags.ts";
import { answerOf } from "../catalog/answer.ts";
import type { ReadContext } from "../context.ts";

const r = columns<CurrencyRate>("r");

const place = Prisma.raw(`array_position(ARRAY['${CURRENCIES.join("', '")}']::bpchar[], r."currency")`);
const ENABLED = prepare(
  () => Prisma.sql`SELECT coalesce(json_agg(${r.currency} ORDER BY ${place}, ${r.currency}), '[]')
                     FROM "CurrencyRate" r WHERE ${r.enabled}`,
);
const Enabled = answerOf(ShopCurrencies);

/** The currencies that shoppers can choose, the default one first. */
export async function shopCurrencies(ctx: ReadContext): Promise<Currency[]> {
  ctx.tag(CATALOG_TAG);
  return Enabled.parse(await ctx.reader.read(ENABLED, {}));
}
