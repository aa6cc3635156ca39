import type { Overview } from "@souk/contracts";
import { Card, Disclosure } from "@souk/ui";
import { useI18n } from "../../lib/i18n.tsx";
import { RevenueChart } from "./revenue-chart.tsx";

interface Props {
  data: Overview;
  days: number;
}

/** Revenue by day as a picture, as a sentence and as a table. */
export default function RevenueCard({ data, days }: Props) {
  const { m, format } = useI18n();
  const total = data.series.reduce((sum, point) => sum + point.revenue, 0);
  const orders = data.series.reduce((sum, point) => sum + point.orders, 0);
  const [best] = data.series.toSorted((a, b) => b.revenue - a.revenue);
  const money = (amount: number) => format.money(amount, data.currency);
  const summary =
    best && total > 0
      ? m.overview.summary(money(total), m.orders.count(orders), format.date(best.day), money(best.revenue))
      : m.overview.summaryEmpty;
  return (
    <Card
      title={m.overview.chart}
      look="plain"
      action={<span className="text-sm text-muted">{m.overview.days(days)}</span>}
    >
      <RevenueChart data={data} summary={summary} />
      <p className="mt-3 text-muted">{summary}</p>
      <Disclosure title={m.overview.table} className="mt-2">
        <div className="max-h-80 overflow-y-auto" tabIndex={-1}>
          <SeriesTable data={data} />
        </div>
      </Disclosure>
    </Card>
  );
}

function SeriesTable({ data }: { data: Overview }) {
  const { m, format } = useI18n();
  const { column } = m.overview;
  return (
    <table className="w-full border-separate border-spacing-0 text-sm">
      <caption className="sr-only">{m.overview.chart}</caption>
      <thead className="sticky top-0 bg-paper">
        <tr className="text-xs text-muted">
          <th scope="col" className="hairline-b py-2 text-start font-medium">
            {column.day}
          </th>
          <th scope="col" className="hairline-b py-2 text-end font-medium">
            {column.orders}
          </th>
          <th scope="col" className="hairline-b py-2 text-end font-medium">
            {column.revenue}
          </th>
        </tr>
      </thead>
      <tbody>
        {data.series.map((point) => (
          <tr key={point.day}>
            <th scope="row" className="hairline-b py-1.5 text-start font-normal">
              <time dateTime={point.day}>{format.date(point.day)}</time>
            </th>
            <td className="tnum hairline-b py-1.5 text-end">{format.number(point.orders)}</td>
            <td className="tnum hairline-b py-1.5 text-end">{format.money(point.revenue, data.currency)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
