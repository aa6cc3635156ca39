import type { ReturnEventView, StaffReturnView } from "@souk/contracts";
import { Card, linkClass, Skeleton } from "@souk/ui";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useI18n } from "../../lib/i18n.tsx";
import { useCan } from "../../lib/staff.tsx";
import { trpc } from "../../lib/trpc.ts";
import { Facts } from "../../parts/facts.tsx";
import { Page } from "../../parts/page.tsx";
import { QueryView } from "../../parts/query-view.tsx";
import { ReadOnlyNotice } from "../../parts/read-only-notice.tsx";
import { ReturnStatePill } from "../../parts/return-state.tsx";
import { Timeline } from "../../parts/timeline.tsx";
import { ReturnActions } from "./return-actions.tsx";
import { ReturnLines } from "./return-lines.tsx";

/** One return: what comes back and why, what happened to it, and what may happen next. */
export function ReturnPage({ number }: { number: number }) {
  const { m, format } = useI18n();
  const query = useQuery(trpc.returns.get.queryOptions({ number }));
  const view = query.data;
  return (
    <Page
      title={m.returns.return(number)}
      above={
        <Link to="/returns" className={linkClass("quiet", "text-sm")}>
          {m.returns.title}
        </Link>
      }
      beside={view ? <ReturnStatePill state={view.state} /> : null}
      below={view ? m.returns.openedOn(format.dateTime(view.createdAt)) : <Skeleton className="h-4 w-40" />}
    >
      <QueryView query={query} skeleton={<Skeleton className="h-96 w-full" />}>
        {(data) => <ReturnBody view={data} />}
      </QueryView>
    </Page>
  );
}

function ReturnBody({ view }: { view: StaffReturnView }) {
  const { m, format } = useI18n();
  const writes = useCan("orders.write");
  return (
    <>
      {writes ? null : <ReadOnlyNotice />}
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="flex min-w-0 flex-col gap-6">
          <ReturnActions view={view} />
          <ReturnLines view={view} />
          <History view={view} />
        </div>
        <Card title={m.returns.column.customer}>
          <p className="font-medium">
            <bdi>{view.customer}</bdi>
          </p>
          <p className="ltr mb-4 text-muted wrap-anywhere">{view.email}</p>
          <Facts
            items={[
              {
                name: m.returns.column.order,
                value: (
                  <Link
                    to="/orders/$number"
                    params={{ number: view.orderNumber }}
                    className={linkClass("text", "tnum ltr")}
                  >
                    #{view.orderNumber}
                  </Link>
                ),
              },
              { name: m.returns.refunded, value: format.money(view.refunded, view.currency) },
            ]}
          />
          {view.note ? (
            <>
              <h3 className="mt-5 mb-1 text-sm text-muted">{m.returns.noteOfCustomer}</h3>
              <p className="wrap-anywhere whitespace-pre-line">{view.note}</p>
            </>
          ) : null}
        </Card>
      </div>
    </>
  );
}

function History({ view }: { view: StaffReturnView }) {
  const { m } = useI18n();
  const { change, money } = m.returns.exchange;
  const titleOf = ({ fromState, toState, exchange }: ReturnEventView): string => {
    if (fromState === null) return m.returns.opened;
    if (exchange) return change.noted;
    return m.returns.moved(m.returns.states[fromState], m.returns.states[toState]);
  };
  const bodyOf = ({ exchange, note }: ReturnEventView): string | null =>
    exchange ? change.of(exchange.of, exchange.from ?? money, exchange.to ?? money) : note;
  const items = view.events.toReversed().map((event) => ({
    id: event.id,
    title: titleOf(event),
    who: event.actorName ?? m.orders.actors[event.actorKind],
    when: event.createdAt,
    body: bodyOf(event) ? <p className="whitespace-pre-line">{bodyOf(event)}</p> : null,
  }));
  return (
    <Card title={m.returns.timeline}>
      <Timeline label={m.returns.timeline} items={items} />
    </Card>
  );
}
