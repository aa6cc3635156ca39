import { DEFAULT_CURRENCY, MAX_PRICE, MINOR_DIGITS } from "@souk/contracts";
import { columns, type CurrencyRate, Prisma } from "@souk/db";

const r = columns<CurrencyRate>("r");
const { sql } = Prisma;

const minorUnits = Prisma.raw(
  `CASE r."currency" ${Object.entries(MINOR_DIGITS)
    .map(([currency, digits]) => `WHEN '${currency}' THEN ${10 ** digits}`)
    .join(" ")} END / ${10 ** MINOR_DIGITS[DEFAULT_CURRENCY]}.0`,
);
const highest = Prisma.raw(String(MAX_PRICE));

/** An amount in the default currency by the rate `r`: what `convertPrice` of contracts makes of it. Null stays null. */
export const converted = (amount: Prisma.Sql): Prisma.Sql => sql`(
  SELECT CASE WHEN exact IS NOT NULL THEN
           least(${highest}, greatest(1, CASE WHEN rounded > 0 THEN rounded ELSE round(exact) END))::int END
    FROM (SELECT ${amount} * ${r.rate} * (${minorUnits}) AS exact) e CROSS JOIN LATERAL (
      SELECT CASE ${r.rounding} WHEN 'UP' THEN ceil(exact / ${r.roundTo}) * ${r.roundTo}
                                WHEN 'BELOW' THEN round(exact / ${r.roundTo}) * ${r.roundTo} - 1
                                ELSE round(exact / ${r.roundTo}) * ${r.roundTo} END AS rounded) s)`;
