import type { VariantPriceRow } from "../../lib/api-types.ts";
import { useI18n } from "../../lib/i18n.tsx";

/** What one unit costs everybody at this moment, in each currency, with what the law wants said of a reduction. */
export function PriceNow({ prices }: Pick<VariantPriceRow, "prices">) {
  const { m, format } = useI18n();
  const words = m.prices.offers;
  return (
    <ul className="flex flex-col gap-1 text-sm">
      {prices.map(({ currency, amount, compareAt, derived, saleAmount, lowestBefore }) => {
        const struck = saleAmount === null ? compareAt : amount;
        return (
          <li key={currency} className="tnum flex flex-wrap items-baseline gap-x-2">
            <span className={struck === null ? "font-medium" : "font-medium text-clay"}>
              {format.money(saleAmount ?? amount, currency)}
            </span>
            {struck === null ? null : <s className="text-faint">{format.money(struck, currency)}</s>}
            {derived ? <span className="text-xs text-muted">({words.converted})</span> : null}
            {lowestBefore === null ? null : (
              <span className="text-xs text-muted">{words.lowest(format.money(lowestBefore, currency))}</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
