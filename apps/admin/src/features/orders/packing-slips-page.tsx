import type { PackingSlip } from "@souk/contracts";
import { Button, EmptyState, linkClass, PrintIcon, Skeleton } from "@souk/ui";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { InLanguage, useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { Page } from "../../parts/page.tsx";
import { QueryView } from "../../parts/query-view.tsx";
import { Slip } from "./packing-slip.tsx";

/** The slips of orders, each on paper of its own and in the language of who gets the parcel. */
export function PackingSlipsPage({ numbers }: { numbers: readonly number[] }) {
  const { m } = useI18n();
  const [first, ...more] = numbers;
  const one = first !== undefined && more.length === 0 ? first : null;
  const query = useQuery({
    ...trpc.orders.packingSlips.queryOptions({ numbers: [...numbers] }),
    enabled: numbers.length > 0,
    staleTime: 0,
  });
  return (
    <Page
      screenHead
      title={one === null ? m.orders.packing.several(numbers.length) : m.orders.packing.of(one)}
      above={
        one === null ? (
          <Link to="/orders" className={linkClass("quiet", "no-print text-sm")}>
            {m.orders.title}
          </Link>
        ) : (
          <Link
            to="/orders/$number"
            params={{ number: one }}
            className={linkClass("quiet", "no-print text-sm")}
          >
            {m.orders.order(one)}
          </Link>
        )
      }
      actions={
        <Button start={<PrintIcon size={18} />} onClick={() => globalThis.print()} disabled={!query.data}>
          {m.orders.print}
        </Button>
      }
    >
      {first === undefined ? (
        <EmptyState title={m.orders.picking.noneTitle}>{m.orders.picking.none}</EmptyState>
      ) : (
        <QueryView query={query} skeleton={<Skeleton className="h-64" />}>
          {(slips) => slips.map((slip) => <Sheet key={slip.number} slip={slip} />)}
        </QueryView>
      )}
    </Page>
  );
}

function Sheet({ slip }: { slip: PackingSlip }) {
  return (
    <InLanguage locale={slip.locale} fallback={<Skeleton className="h-64" />}>
      <section className="mb-10 not-last:break-after-page">
        <Head slip={slip} />
        <Slip slip={slip} />
      </section>
    </InLanguage>
  );
}

function Head({ slip: { number, placedAt } }: { slip: PackingSlip }) {
  const { m, format } = useI18n();
  return (
    <header className="hairline-t mb-5 flex flex-wrap items-baseline gap-x-4 pt-4">
      <p className="font-semibold">{m.orders.packing.title}</p>
      <h2 className="text-lg font-semibold">{m.orders.order(number)}</h2>
      <p className="text-sm text-muted">{m.orders.placedAt(format.dateTime(placedAt))}</p>
    </header>
  );
}
