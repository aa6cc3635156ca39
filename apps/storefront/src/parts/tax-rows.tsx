import { nameIn } from "@souk/i18n";
import { Fragment } from "react";
import { useI18n } from "../lib/i18n.ts";
import type { Totals } from "./cart-totals.tsx";

/** The tax of each rate: on top of the prices a row of the sum, within them a note below it. */
export function TaxRows({ cart, money }: { cart: Totals; money: (amount: number) => string }) {
  const { m, locale, format } = useI18n();
  const taxes = cart.taxes.filter(({ amount }) => amount > 0);
  const nameOf = ({ name, basisPoints }: Totals["taxes"][number]): string =>
    nameIn(name, locale) || m.pricing.rate(format.percent(basisPoints / 10_000));
  if (cart.taxTotal > 0)
    return taxes.map((tax) => (
      <Fragment key={`${nameOf(tax)} ${tax.amount}`}>
        <dt className="text-muted">{nameOf(tax)}</dt>
        <dd className="text-end">{money(tax.amount)}</dd>
      </Fragment>
    ));
  return (
    <dd className="col-span-2 text-end text-sm text-faint">
      {m.cart.taxIncluded(money(cart.taxIncluded))}
      {taxes.length > 1
        ? taxes.map((tax) => (
            <span key={`${nameOf(tax)} ${tax.amount}`} className="block">
              {nameOf(tax)}: {money(tax.amount)}
            </span>
          ))
        : null}
    </dd>
  );
}
