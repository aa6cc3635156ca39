import { useQuery } from "@tanstack/react-query";
import { usePastCartI18n } from "../../lib/i18n.ts";
import { trpc } from "../../lib/trpc.ts";

/** What to tell one's bank, while the transfer is awaited. */
export function TransferDetails({ access }: { access: { number: number; key?: string } }) {
  const { m, format } = usePastCartI18n();
  const { data } = useQuery(trpc.orders.transfer.queryOptions(access));
  if (!data) return null;
  const words = m.order.transfer;
  const rows = [
    { name: words.amount, value: format.money(data.amount, data.currency), strong: true },
    { name: words.reference, value: data.reference, code: true, strong: true },
    { name: words.holder, value: data.holder },
    { name: words.bank, value: data.bank },
    { name: words.account, value: data.account, code: true },
    { name: words.bankCode, value: data.bankCode, code: true },
    { name: words.dueAt, value: format.date(data.dueAt) },
  ].filter(({ value }) => value !== "");
  return (
    <section aria-labelledby="transfer-title" className="mt-8 rounded-lg bg-sand p-6">
      <h2 id="transfer-title" className="text-lg font-semibold">
        {words.title}
      </h2>
      <p className="mt-1 max-w-prose text-muted">{words.text}</p>
      <dl className="mt-4 grid grid-cols-[auto_minmax(0,1fr)] gap-x-8 gap-y-2">
        {rows.map(({ name, value, code, strong }) => (
          <div key={name} className="contents">
            <dt className="text-muted">{name}</dt>
            <dd className={`wrap-anywhere ${strong ? "font-semibold" : ""}`}>
              {code ? <bdi className="ltr inline-block font-mono">{value}</bdi> : value}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
