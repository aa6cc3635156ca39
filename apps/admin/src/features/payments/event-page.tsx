import type { PaymentEventView } from "@souk/contracts";
import { Banner, Card, linkClass, Skeleton } from "@souk/ui";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useI18n } from "../../lib/i18n.tsx";
import { useCan } from "../../lib/staff.tsx";
import { trpc } from "../../lib/trpc.ts";
import { Facts } from "../../parts/facts.tsx";
import { Page } from "../../parts/page.tsx";
import { QueryView } from "../../parts/query-view.tsx";
import { ScrollBox } from "../../parts/scroll-box.tsx";
import { EventStatePill } from "./event-state.tsx";
import { useProviderName } from "./provider-name.ts";
import { ReplayEvent } from "./replay-event.tsx";

const POLL_MS = 2000;

/** One message of a provider: what it said, and what came of it. */
export function EventPage({ id }: { id: string }) {
  const { m } = useI18n();
  const query = useQuery(
    trpc.payments.event.queryOptions(
      { id },
      { refetchInterval: ({ state }) => (state.data?.state === "RECEIVED" ? POLL_MS : false) },
    ),
  );
  const event = query.data;
  const writes = useCan("payments.write");
  return (
    <Page
      title={event?.type ?? m.payments.event}
      {...(event && { heading: <bdi className="ltr wrap-anywhere">{event.type}</bdi> })}
      above={
        <Link to="/payments" className={linkClass("quiet", "text-sm")}>
          {m.payments.title}
        </Link>
      }
      beside={event ? <EventStatePill {...event} /> : null}
      below={event ? <span className="ltr font-mono text-xs wrap-anywhere">{event.externalId}</span> : null}
      actions={event && writes && event.state !== "RECEIVED" ? <ReplayEvent id={id} /> : null}
    >
      <QueryView query={query} skeleton={<Skeleton className="h-96 w-full" />}>
        {(data) => <EventBody event={data} />}
      </QueryView>
    </Page>
  );
}

function EventBody({ event }: { event: PaymentEventView }) {
  const { m } = useI18n();
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 lg:grid-cols-[minmax(0,1fr)_22rem]">
      <div className="flex min-w-0 flex-col gap-6">
        {event.error === null ? null : (
          <Banner tone="danger" title={m.payments.error}>
            <bdi className="ltr wrap-anywhere">{event.error}</bdi>
          </Banner>
        )}
        {event.outcome === "differs" ? <Banner tone="warning">{m.payments.differsText}</Banner> : null}
        <Card title={m.payments.payload}>
          <p className="mb-3 text-sm text-muted">{m.payments.payloadText}</p>
          <ScrollBox label={m.payments.payload} className="max-h-[36rem] overflow-y-auto">
            <pre className="ltr font-mono text-sm">{JSON.stringify(event.payload, null, 2)}</pre>
          </ScrollBox>
        </Card>
      </div>
      <Card>
        <EventFacts event={event} />
      </Card>
    </div>
  );
}

function EventFacts({ event }: { event: PaymentEventView }) {
  const { m, format } = useI18n();
  const nameOf = useProviderName();
  const { orderNumber, outcome, processedAt } = event;
  const order = orderNumber !== null && (
    <Link to="/orders/$number" params={{ number: orderNumber }} className={linkClass("plain", "tnum ltr")}>
      #{orderNumber}
    </Link>
  );
  return (
    <Facts
      items={[
        { name: m.payments.provider, value: nameOf(event.provider) },
        ...(outcome === null ? [] : [{ name: m.payments.outcome, value: m.payments.outcomes[outcome] }]),
        ...(order ? [{ name: m.payments.order, value: order }] : []),
        { name: m.payments.receivedAt, value: format.dateTime(event.receivedAt) },
        ...(processedAt === null
          ? []
          : [{ name: m.payments.processedAt, value: format.dateTime(processedAt) }]),
        { name: m.payments.attempts, value: format.number(event.attempts) },
        { name: m.payments.repeats, value: format.number(event.repeats) },
        { name: m.payments.replays, value: format.number(event.replays) },
      ]}
    />
  );
}
