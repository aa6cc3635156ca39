import type { Currency, PriceTier } from "@souk/contracts";
import { useI18n } from "../../lib/i18n.ts";

/** "from 10: 9.00 each", a line for each quantity. */
export function TierTable({ tiers, currency }: { tiers: readonly PriceTier[]; currency: Currency }) {
  const { m, format } = useI18n();
  if (tiers.length === 0) return null;
  return (
    <table className="tnum w-full max-w-80 text-sm">
      <caption className="mb-1 text-start font-medium">{m.catalog.tiers}</caption>
      <tbody>
        {tiers.map(({ minQuantity, amount }) => (
          <tr key={minQuantity}>
            <th scope="row" className="hairline-t py-1.5 text-start font-normal text-muted">
              {m.catalog.tierFrom(format.number(minQuantity))}
            </th>
            <td className="hairline-t py-1.5 text-end font-medium">
              {m.catalog.tierEach(format.money(amount, currency))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
