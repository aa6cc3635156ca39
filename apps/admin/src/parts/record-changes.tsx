import { type AuditEntity, isRevertible } from "@souk/contracts";
import { Button, linkClass, Skeleton } from "@souk/ui";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useI18n } from "../lib/i18n.tsx";
import { useCan } from "../lib/staff.tsx";
import { trpc } from "../lib/trpc.ts";
import { useActionName } from "../lib/use-action-name.ts";
import { Changes } from "./changes.tsx";
import { QueryView } from "./query-view.tsx";
import { Timeline } from "./timeline.tsx";

export interface RecordOfLog {
  entity: AuditEntity;
  entityId: string;
}

/** Who changed what of a record, and when: old and new; for who reads the whole log, the way there to take it back. */
export function RecordChanges({ entity, entityId }: RecordOfLog) {
  const { m } = useI18n();
  const actionName = useActionName();
  const readsLog = useCan("audit.read");
  const query = useInfiniteQuery({
    ...trpc.audit.timeline.infiniteQueryOptions(
      { entity, entityId, limit: 10 },
      { getNextPageParam: (page) => page.nextCursor ?? undefined },
    ),
    staleTime: 0,
  });
  return (
    <QueryView query={query} skeleton={<Skeleton className="h-48 w-full" />}>
      {({ pages }) => {
        const items = pages.flatMap((page) => page.items);
        return (
          <>
            {items.length === 0 ? <p className="text-muted">{m.editor.noTimeline}</p> : null}
            <Timeline
              label={m.editor.timeline}
              items={items.map((entry) => ({
                id: entry.id,
                title: actionName(entry.action),
                who: entry.actorName,
                when: entry.createdAt,
                body: entry.before === null ? null : <Changes before={entry.before} after={entry.after} />,
              }))}
            />
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
            {readsLog && items.some(({ action }) => isRevertible(action)) ? (
              <p className="mt-4 text-sm">
                <Link to="/audit" search={{ entity, entityId }} className={linkClass()}>
                  {m.revert.toLog}
                </Link>
              </p>
            ) : null}
          </>
        );
      }}
    </QueryView>
  );
}
