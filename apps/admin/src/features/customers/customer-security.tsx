import type { SecurityEvent } from "@souk/contracts";
import { Button, Card, Skeleton, StatusPill, Tag } from "@souk/ui";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { QueryView } from "../../parts/query-view.tsx";
import { DatedRow } from "./dated-row.tsx";

/** Who came into the account and from where, and what was changed of how that is done; for whoever may see it. */
export function CustomerSecurity({ id }: { id: string }) {
  const { m } = useI18n();
  const words = m.customers.security;
  const query = useInfiniteQuery({
    ...trpc.customers.security.infiniteQueryOptions(
      { id, limit: 6 },
      { getNextPageParam: (page) => page.nextCursor ?? undefined },
    ),
    staleTime: 0,
  });
  return (
    <Card title={words.title}>
      <QueryView query={query} skeleton={<Skeleton className="h-32 w-full" />}>
        {({ pages }) => {
          const events = pages.flatMap(({ items }) => items);
          if (events.length === 0) return <p className="text-muted">{words.none}</p>;
          return (
            <>
              <ul aria-label={words.title}>
                {events.map((event) => (
                  <DatedRow key={event.id} at={event.at}>
                    <Happened event={event} />
                  </DatedRow>
                ))}
              </ul>
              {query.hasNextPage ? (
                <Button
                  variant="secondary"
                  size="sm"
                  className="mt-4"
                  pending={query.isFetchingNextPage}
                  pendingLabel={m.common.loading}
                  onClick={() => void query.fetchNextPage()}
                >
                  {m.common.loadMore}
                </Button>
              ) : null}
            </>
          );
        }}
      </QueryView>
    </Card>
  );
}

function Happened({ event }: { event: SecurityEvent }) {
  const { m } = useI18n();
  const words = m.customers.security;
  return (
    <>
      <span className="wrap-anywhere">{words.kinds[event.kind]}</span>
      {event.kind === "SIGNED_IN" && event.isNew ? (
        <StatusPill tone="warning">{words.newDevice}</StatusPill>
      ) : null}
      {event.byStaff ? <Tag>{words.byStaff}</Tag> : null}
      <Whence event={event} />
    </>
  );
}

/** Only a sign-in tells from which network. */
function Whence({ event }: { event: SecurityEvent }) {
  const { m } = useI18n();
  if (event.kind !== "SIGNED_IN" && event.kind !== "SESSION_ENDED") return null;
  const network = event.kind === "SIGNED_IN" ? event.network : null;
  return (
    <span className="text-sm text-muted">
      <bdi>{event.device ?? m.customers.security.unknownDevice}</bdi>
      {network === null ? null : (
        <>
          {" · "}
          <bdi className="tnum">{network}</bdi>
        </>
      )}
    </span>
  );
}
