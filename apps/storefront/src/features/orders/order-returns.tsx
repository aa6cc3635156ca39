import type { OrderReturns as Returns, OrderView, ReturnView } from "@souk/contracts";
import { exchangeText } from "@souk/i18n/exchange-text";
import { loadReturnMessages, type ReturnMessages } from "@souk/i18n/returns";
import { announce, Banner, Button } from "@souk/ui";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useI18n } from "../../lib/i18n.ts";
import { errorText } from "../../lib/problem-text.ts";
import { shop, trpc } from "../../lib/trpc.ts";
import { useWords } from "../../lib/use-words.ts";
import { ReturnForm } from "./return-form.tsx";

export interface OrderAccess {
  number: number;
  key?: string;
}

/** What of an order comes back, and the way to ask for it while there is time. */
export function OrderReturns({ order, access }: { order: OrderView; access: OrderAccess }) {
  const { format } = useI18n();
  const [asking, setAsking] = useState(false);
  const hasLeft = order.shipments.length > 0;
  const { data } = useQuery({ ...trpc.orders.returns.queryOptions(access), enabled: hasLeft });
  const words = useWords("returns", loadReturnMessages, hasLeft);
  if (!data || !words || (data.returns.length === 0 && data.returnable.length === 0)) return null;
  return (
    <section aria-labelledby="returns" className="no-print hairline-t mt-10 max-w-3xl pt-6">
      <h2 id="returns" className="text-xl font-semibold">
        {words.title}
      </h2>
      <ul>
        {data.returns.map((one) => (
          <OneReturn key={one.number} view={one} access={access} words={words} />
        ))}
      </ul>
      {data.returnable.length > 0 && data.until !== null ? (
        <>
          <p className="mt-3 text-muted">{words.until(format.date(data.until))}</p>
          {asking ? (
            <ReturnForm
              order={order}
              access={access}
              options={data}
              words={words}
              onDone={() => setAsking(false)}
            />
          ) : (
            <Button variant="secondary" className="mt-3" onClick={() => setAsking(true)}>
              {words.ask}
            </Button>
          )}
        </>
      ) : null}
    </section>
  );
}

interface OneReturnProps {
  view: ReturnView;
  access: OrderAccess;
  words: ReturnMessages;
}

function OneReturn({ view, access, words }: OneReturnProps) {
  const i18n = useI18n();
  const { format } = i18n;
  const client = useQueryClient();
  const cancel = useMutation({
    mutationFn: () => shop.orders.cancelReturn.mutate({ ...access, returnNumber: view.number }),
    onSuccess: (next: Returns) => {
      client.setQueryData(trpc.orders.returns.queryKey(access), next);
      announce(words.cancelled);
    },
  });
  return (
    <li className="hairline-b py-4">
      <div className="flex flex-wrap items-baseline justify-between gap-3">
        <p className="tnum font-medium">{words.number(view.number)}</p>
        <p className="font-medium">{words.states[view.state]}</p>
      </div>
      <ul className="mt-1 text-body text-muted">
        {view.lines.map((line) => (
          <li key={line.lineId}>
            <span className="tnum">{format.number(line.quantity)} ×</span> {line.name} ·{" "}
            {words.reasons[line.reason]}
            {line.exchange ? (
              <span className="block">
                {words.exchange(
                  exchangeText(line.exchange, { own: line.sku, currency: view.currency }, { words, format }),
                )}
              </span>
            ) : null}
          </li>
        ))}
      </ul>
      {view.answer ? <p className="mt-2 whitespace-pre-line">{view.answer}</p> : null}
      {view.refunded > 0 ? (
        <p className="tnum mt-1 font-medium text-palm">
          {words.refunded(format.money(view.refunded, view.currency))}
        </p>
      ) : null}
      {cancel.error ? (
        <Banner tone="danger" role="alert" className="mt-3">
          {errorText(cancel.error, i18n)}
        </Banner>
      ) : null}
      {view.cancellable ? (
        <Button variant="quiet" pending={cancel.isPending} onClick={() => cancel.mutate()}>
          {words.cancel(view.number)}
        </Button>
      ) : null}
    </li>
  );
}
