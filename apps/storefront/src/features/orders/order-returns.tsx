import type { OrderReturns as Returns, OrderView, ReturnView } from "@souk/contracts";
import { announce, Banner, Button } from "@souk/ui";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useI18n } from "../../lib/i18n.ts";
import { errorText } from "../../lib/problem-text.ts";
import { shop, trpc } from "../../lib/trpc.ts";
import { ReturnForm } from "./return-form.tsx";

export interface OrderAccess {
  number: number;
  key?: string;
}

/** What of an order comes back, and the way to ask for it while there is time. */
export function OrderReturns({ order, access }: { order: OrderView; access: OrderAccess }) {
  const { m, format } = useI18n();
  const [asking, setAsking] = useState(false);
  const hasLeft = order.shipments.length > 0;
  const { data } = useQuery({ ...trpc.orders.returns.queryOptions(access), enabled: hasLeft });
  if (!data || (data.returns.length === 0 && data.returnable.length === 0)) return null;
  return (
    <section aria-labelledby="returns" className="no-print hairline-t mt-10 max-w-3xl pt-6">
      <h2 id="returns" className="text-xl font-semibold">
        {m.returns.title}
      </h2>
      <ul>
        {data.returns.map((one) => (
          <OneReturn key={one.number} view={one} access={access} />
        ))}
      </ul>
      {data.returnable.length > 0 && data.until !== null ? (
        <>
          <p className="mt-3 text-muted">{m.returns.until(format.date(data.until))}</p>
          {asking ? (
            <ReturnForm order={order} access={access} options={data} onDone={() => setAsking(false)} />
          ) : (
            <Button variant="secondary" className="mt-3" onClick={() => setAsking(true)}>
              {m.returns.ask}
            </Button>
          )}
        </>
      ) : null}
    </section>
  );
}

function OneReturn({ view, access }: { view: ReturnView; access: OrderAccess }) {
  const i18n = useI18n();
  const { m, format } = i18n;
  const client = useQueryClient();
  const cancel = useMutation({
    mutationFn: () => shop.orders.cancelReturn.mutate({ ...access, returnNumber: view.number }),
    onSuccess: (next: Returns) => {
      client.setQueryData(trpc.orders.returns.queryKey(access), next);
      announce(m.returns.cancelled);
    },
  });
  return (
    <li className="hairline-b py-4">
      <div className="flex flex-wrap items-baseline justify-between gap-3">
        <p className="tnum font-medium">{m.returns.number(view.number)}</p>
        <p className="font-medium">{m.returns.states[view.state]}</p>
      </div>
      <ul className="mt-1 text-body text-muted">
        {view.lines.map((line) => (
          <li key={line.lineId}>
            <span className="tnum">{format.number(line.quantity)} ×</span> {line.name} ·{" "}
            {m.returns.reasons[line.reason]}
          </li>
        ))}
      </ul>
      {view.answer ? <p className="mt-2 whitespace-pre-line">{view.answer}</p> : null}
      {view.refunded > 0 ? (
        <p className="tnum mt-1 font-medium text-palm">
          {m.returns.refunded(format.money(view.refunded, view.currency))}
        </p>
      ) : null}
      {cancel.error ? (
        <Banner tone="danger" role="alert" className="mt-3">
          {errorText(cancel.error, i18n)}
        </Banner>
      ) : null}
      {view.cancellable ? (
        <Button variant="quiet" pending={cancel.isPending} onClick={() => cancel.mutate()}>
          {m.returns.cancel(view.number)}
        </Button>
      ) : null}
    </li>
  );
}
