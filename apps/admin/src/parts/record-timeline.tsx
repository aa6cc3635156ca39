import type { AuditEntity } from "@souk/contracts";
import { Button, Card, Skeleton } from "@souk/ui";
import { useInfiniteQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useI18n } from "../lib/i18n.tsx";
import { trpc } from "../lib/trpc.ts";
import { Changes } from "./changes.tsx";
import { QueryView } from "./query-view.tsx";
import { Timeline } from "./timeline.tsx";
import { useActionName } from "../lib/use-action-name.ts";

interface Props {
  entity: AuditEntity;
  entityId: string;
  /** Under it. */
  children?: ReactNode;
}

/** Who changed what of a record, and when: old and new. */
export function RecordTimeline({ entity, entityId, children }: Props) {
  const { m } = useI18n();
  const actionName = useActionName();
  const query = useInfiniteQuery(
    trpc.audit.timeline.infiniteQueryOptions(
      { entity, entityId, limit: 10 },
      { getNextPageParam: (page) => page.nextCursor ?? undefined },
    ),
  );
  return (
    <Card title={m.editor.timeline}>
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
            </>
          );
        }}
      </QueryView>
      {children}
    </Card>
  );
}
