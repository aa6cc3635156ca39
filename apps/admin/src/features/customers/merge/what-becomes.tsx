import { Card } from "@souk/ui";
import type { MergePlanView } from "../../../lib/api-types.ts";
import { useI18n } from "../../../lib/i18n.tsx";
import { Facts } from "../../../parts/facts.tsx";

/** What goes over to the account that stays, what ends with the other, and what stays where it is. */
export function WhatBecomes({ plan: { moved, ended, credit } }: { plan: MergePlanView }) {
  const { m, format } = useI18n();
  const words = m.customerMerge;
  const amounts = format.list(credit.map(({ amount, currency }) => format.money(amount, currency)));
  return (
    <div className="grid items-start gap-6 md:grid-cols-2">
      <Card title={words.moved}>
        {moved.length === 0 ? <p className="text-muted">{words.nothingMoved}</p> : null}
        <Facts
          items={moved.map(({ kind, count, same }) => ({
            name: words.kinds[kind],
            value:
              kind === "CREDIT" && credit.length > 0
                ? amounts
                : same > 0
                  ? words.same(format.number(count), format.number(same))
                  : format.number(count),
          }))}
        />
        <p className="mt-4 text-sm text-muted">{words.stay}</p>
      </Card>
      <Card title={words.ended}>
        {ended.length === 0 ? <p className="text-muted">{words.endedNone}</p> : null}
        <Facts
          items={ended.map(({ kind, count }) => ({ name: words.kinds[kind], value: format.number(count) }))}
        />
      </Card>
    </div>
  );
}
