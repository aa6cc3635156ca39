import type { PayLinkView } from "@souk/contracts";
import { usePastCartI18n } from "../../lib/i18n.ts";
import { PageHeading } from "../../parts/page-heading.tsx";
import { PaymentStep } from "./payment-step.tsx";
import { usePlacing } from "./use-placing.ts";
import type { Declined } from "./use-progress.ts";

interface Props {
  view: Extract<PayLinkView, { state: "DUE" }>;
  declined: Declined | undefined;
  title: string;
}

/** What the shop has added to an order, to be paid as any checkout is. */
export function DuePage({ view, declined, title }: Props) {
  const { m, format } = usePastCartI18n();
  const placing = usePlacing(declined);
  const { due, currency, total, added, paymentMethods } = view;
  const say = m.checkout.link;
  const money = (amount: number): string => format.money(amount, currency);
  return (
    <div className="shop-width pt-6 pb-16">
      <PageHeading title={title}>{title}</PageHeading>
      <div className="mt-4 grid grid-cols-1 items-start gap-x-14 gap-y-6 md:grid-cols-[minmax(0,1fr)_minmax(18rem,24rem)]">
        <section aria-label={say.dueAdded} className="rounded-lg bg-sand p-5 text-body md:order-2">
          <h2 className="mb-3 font-semibold">{say.dueAdded}</h2>
          <ul className="space-y-2">
            {added.map((one) => (
              <li key={one.sku} className="flex justify-between gap-4">
                <span className="min-w-0 wrap-anywhere">
                  <span className="tnum">{format.number(one.quantity)} ×</span> {one.name}
                  {one.options ? <span className="block text-sm text-muted">{one.options}</span> : null}
                </span>
                <span className="tnum shrink-0">{money(one.amount)}</span>
              </li>
            ))}
          </ul>
          <p className="hairline-t mt-4 flex justify-between gap-4 pt-3 text-lg font-semibold">
            <span>{say.due}</span>
            <span className="tnum">{money(due)}</span>
          </p>
          <p className="mt-2 text-sm text-muted">{say.dueText(money(total))}</p>
        </section>
        <div>
          <PaymentStep
            view={{ due, paymentMethods, cart: { currency, total: due } }}
            blocked={false}
            placing={placing}
          />
        </div>
      </div>
    </div>
  );
}
