import type { StaffOrderView } from "@souk/contracts";
import { Button, Card, linkClass } from "@souk/ui";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useI18n } from "../../lib/i18n.tsx";
import { useCan } from "../../lib/staff.tsx";
import { trpc } from "../../lib/trpc.ts";
import { ReturnStatePill } from "../../parts/return-state.tsx";
import { NewReturnDialog } from "./new-return-dialog.tsx";

/** What of an order comes back; nothing is shown of one that hasn't left yet. */
export function OrderReturns({ order }: { order: StaffOrderView }) {
  const { m, format } = useI18n();
  const writes = useCan("orders.write");
  const [adding, setAdding] = useState(false);
  const hasLeft = order.shipments.length > 0;
  const { data } = useQuery({
    ...trpc.returns.ofOrder.queryOptions({ number: order.number }),
    enabled: hasLeft,
  });
  if (!hasLeft || !data) return null;
  return (
    <Card title={m.returns.title}>
      {data.returns.length === 0 ? <p className="text-muted">{m.returns.none}</p> : null}
      <ul className="flex flex-col gap-3">
        {data.returns.map((one) => (
          <li key={one.number} className="flex flex-wrap items-center justify-between gap-2">
            <span>
              <Link
                to="/returns/$number"
                params={{ number: one.number }}
                className={linkClass("text", "tnum ltr font-medium")}
              >
                #{one.number}
              </Link>
              <span className="block text-sm text-muted">{format.date(one.createdAt)}</span>
            </span>
            <ReturnStatePill state={one.state} />
          </li>
        ))}
      </ul>
      {writes && data.returnable.length > 0 ? (
        <Button variant="secondary" size="sm" className="no-print mt-4" onClick={() => setAdding(true)}>
          {m.returns.add}
        </Button>
      ) : null}
      {adding ? <NewReturnDialog order={order} options={data} onClose={() => setAdding(false)} /> : null}
    </Card>
  );
}
