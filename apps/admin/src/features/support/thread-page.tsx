import { type StaffThreadView, SUPPORT_LIMITS } from "@souk/contracts";
import { Banner, Button, Card, linkClass, Skeleton, StatusPill } from "@souk/ui";
import { keepPreviousData, useMutation, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useI18n } from "../../lib/i18n.tsx";
import { useCan } from "../../lib/staff.tsx";
import { trpc } from "../../lib/trpc.ts";
import { ActionError } from "../../parts/action-error.tsx";
import { Page } from "../../parts/page.tsx";
import { QueryView } from "../../parts/query-view.tsx";
import { ReadOnlyNotice } from "../../parts/read-only-notice.tsx";
import { RecordTimeline } from "../../parts/record-timeline.tsx";
import { AnswerForm } from "./answer-form.tsx";
import { Assignee } from "./assignee.tsx";
import { CustomerCard } from "./customer-card.tsx";
import { ThreadEntries } from "./thread-entries.tsx";
import { useLiveThreads } from "./use-live-threads.ts";
import { useReadThread } from "./use-read-thread.ts";
import { useThreadChanged } from "./use-thread-changed.ts";

/** One conversation as it is going on, with who asks at its side. */
export function ThreadPage({ number }: { number: number }) {
  const { m } = useI18n();
  const words = m.support;
  const [take, setTake] = useState<number>(SUPPORT_LIMITS.shown);
  const hears = useLiveThreads();
  const input = take === SUPPORT_LIMITS.shown ? { number } : { number, take };
  const query = useQuery({
    ...trpc.support.get.queryOptions(input),
    staleTime: 0,
    placeholderData: keepPreviousData,
  });
  const thread = query.data;
  return (
    <Page
      title={thread?.subject ?? words.title}
      heading={thread ? <bdi>{thread.subject}</bdi> : undefined}
      above={
        <Link to="/support" className={linkClass("quiet", "text-sm")}>
          {words.back}
        </Link>
      }
      beside={
        thread ? (
          <StatusPill tone={thread.state === "OPEN" ? "info" : "neutral"}>
            {words.states[thread.state]}
          </StatusPill>
        ) : null
      }
      below={<span className="ltr tnum">#{number}</span>}
      actions={thread ? <Move thread={thread} /> : null}
    >
      <QueryView query={query} skeleton={<Skeleton className="h-96 w-full" />}>
        {(view) => (
          <Body
            thread={view}
            hears={hears}
            onEarlier={() => setTake(Math.min(take + SUPPORT_LIMITS.shown, SUPPORT_LIMITS.most))}
          />
        )}
      </QueryView>
    </Page>
  );
}

function Move({ thread: { number, state } }: { thread: StaffThreadView }) {
  const { m } = useI18n();
  const words = m.support;
  const writes = useCan("support.write");
  const changed = useThreadChanged();
  const close = useMutation(
    trpc.support.close.mutationOptions({ onSuccess: (next) => changed(next, words.closed) }),
  );
  const reopen = useMutation(
    trpc.support.reopen.mutationOptions({ onSuccess: (next) => changed(next, words.reopened) }),
  );
  const move = state === "OPEN" ? close : reopen;
  if (!writes) return null;
  return (
    <>
      <ActionError error={move.error} />
      <Button variant="secondary" pending={move.isPending} onClick={() => move.mutate({ number })}>
        {state === "OPEN" ? words.close : words.reopen}
      </Button>
    </>
  );
}

interface BodyProps {
  thread: StaffThreadView;
  hears: boolean;
  onEarlier: () => void;
}

function Body({ thread, hears, onEarlier }: BodyProps) {
  const { m } = useI18n();
  const words = m.support;
  const writes = useCan("support.write");
  useReadThread(thread, writes);
  return (
    <>
      {writes ? null : <ReadOnlyNotice />}
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="flex min-w-0 flex-col gap-6">
          <Card title={words.conversation}>
            {thread.more ? (
              <Button variant="quiet" onClick={onEarlier}>
                {words.earlier}
              </Button>
            ) : null}
            <ThreadEntries thread={thread} />
            {hears ? null : <output className="mt-4 block text-sm text-muted">{words.offline}</output>}
            {thread.state === "CLOSED" ? (
              <Banner tone="info" className="mt-6">
                {thread.archived ? words.archivedNote : words.closedNote}
              </Banner>
            ) : null}
            {writes ? <AnswerForm key={thread.number} number={thread.number} /> : null}
          </Card>
          <RecordTimeline entity="support" entityId={String(thread.number)} />
        </div>
        <div className="flex min-w-0 flex-col gap-6">
          <Assignee thread={thread} writes={writes} />
          <CustomerCard thread={thread} />
        </div>
      </div>
    </>
  );
}
