import { DEFAULT_CURRENCY } from "@souk/contracts";
import type { VariantPriceRow } from "../../lib/api-types.ts";
import { useI18n } from "../../lib/i18n.tsx";

/** What one unit cost everybody, the newest first: the proof behind "lowest of 30 days". */
export function PriceHistoryTable({ history }: Pick<VariantPriceRow, "history">) {
  const { m, format } = useI18n();
  const words = m.prices.offers;
  const cell = "hairline-t py-1.5";
  return (
    <table className="tnum w-full text-sm">
      <caption className="sr-only">{words.history}</caption>
      <thead>
        <tr className="text-xs text-muted">
          <th scope="col" className="py-1 text-start font-medium">
            {words.column.since}
          </th>
          <th scope="col" className="py-1 text-start font-medium">
            {words.column.until}
          </th>
          <th scope="col" className="py-1 text-end font-medium">
            {words.column.price}
          </th>
        </tr>
      </thead>
      <tbody>
        {history.map(({ amount, from, to }) => (
          <tr key={from}>
            <td className={cell}>{format.dateTime(from)}</td>
            <td className={cell}>{to === null ? words.today : format.dateTime(to)}</td>
            <td className={`${cell} text-end`}>{format.money(amount, DEFAULT_CURRENCY)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
