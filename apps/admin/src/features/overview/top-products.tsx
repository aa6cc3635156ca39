import type { Overview } from "@souk/contracts";
import { Card } from "@souk/ui";
import { useI18n } from "../../lib/i18n.tsx";
import { Name } from "../../parts/name.tsx";

/** What sold best in the period. */
export function TopProducts({ data }: { data: Overview }) {
  const { m, format } = useI18n();
  return (
    <Card title={m.overview.top} look="plain">
      {data.topProducts.length === 0 ? <p className="text-muted">{m.overview.topNone}</p> : null}
      <ol>
        {data.topProducts.map((product, at) => (
          <li key={product.name} className="hairline-b flex min-h-11 items-center gap-3 py-1.5">
            <span aria-hidden className="tnum w-5 text-end text-sm text-faint">
              {format.number(at + 1)}
            </span>
            <span className="min-w-0 flex-1">
              <Name className="font-medium">{product.name}</Name>
              <span className="block text-sm text-muted">{m.orders.units(product.units)}</span>
            </span>
            <span className="tnum text-sm whitespace-nowrap">
              {format.money(product.revenue, data.currency)}
            </span>
          </li>
        ))}
      </ol>
    </Card>
  );
}
