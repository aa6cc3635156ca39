import type { StaffOrderView } from "@souk/contracts";
import { describeStep } from "@souk/i18n/describe-step";
import { Card, cx } from "@souk/ui";
import { useI18n } from "../../lib/i18n.tsx";

/** Every step that led to the total, as it was stored with the order. */
export function OrderTrace({ order }: { order: StaffOrderView }) {
  const { m, format, locale } = useI18n();
  if (order.trace.length === 0) return null;
  const words = { words: m.orders.trace, format, locale, currency: order.currency };
  return (
    <Card title={m.orders.priceTrace}>
      <ol className="tnum space-y-1.5 text-body">
        {order.trace.map((step, at) => {
          const { text, amount, aside } = describeStep(step, words);
          return (
            // Steps are never moved.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={at} className={cx("flex justify-between gap-4", aside && "text-muted")}>
              <span className="min-w-0 wrap-anywhere">{text}</span>
              {amount === null ? null : <span className="shrink-0 whitespace-nowrap">{amount}</span>}
            </li>
          );
        })}
      </ol>
    </Card>
  );
}
