import type { ThreadSummary } from "@souk/contracts";
import type { SupportMessages } from "@souk/i18n/support";
import { Button, buttonClass, EmptyState, Skeleton, StatusPill } from "@souk/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { usePastCartI18n } from "../../lib/i18n.ts";
import { trpc } from "../../lib/trpc.ts";
import { Loaded } from "../../parts/loaded.tsx";
import { PageHeading } from "../../parts/page-heading.tsx";
import { useLiveThreads } from "./use-live-threads.ts";

const STEP = 50;

/** A customer's conversations, the one with the latest message first. */
export function ThreadsPage({ words }: { words: SupportMessages }) {
  const { locale } = usePastCartI18n();
  const [take, setTake] = useState(STEP);
  useLiveThreads();
  const threads = useQuery({
    ...trpc.support.list.queryOptions({ take }, { staleTime: 0 }),
    placeholderData: keepPreviousData,
  });
  const toNew = (
    <Link to="/$locale/account/messages/new" params={{ locale }} search={{}} className={buttonClass()}>
      {words.newThread}
    </Link>
  );
  return (
    <>
      <div className="mb-2 flex flex-wrap items-start justify-between gap-3">
        <PageHeading title={words.title} className="text-2xl">
          {words.title}
        </PageHeading>
        {threads.data?.items.length ? toNew : null}
      </div>
      <p className="mb-4 max-w-xl text-muted">{words.lead}</p>
      <Loaded query={threads} skeleton={<Skeleton height="14rem" />}>
        {({ items, more }) =>
          items.length === 0 ? (
            <EmptyState title={words.none} action={toNew}>
              {words.noneHelp}
            </EmptyState>
          ) : (
            <>
              <ul>
                {items.map((thread) => (
                  <Line key={thread.number} thread={thread} words={words} />
                ))}
              </ul>
              {more ? (
                <div className="flex justify-center py-8">
                  <Button
                    variant="secondary"
                    pending={threads.isFetching}
                    onClick={() => setTake(take + STEP)}
                  >
                    {words.more}
                  </Button>
                </div>
              ) : null}
            </>
          )
        }
      </Loaded>
    </>
  );
}

function Line({ thread, words }: { thread: ThreadSummary; words: SupportMessages }) {
  const { format, locale } = usePastCartI18n();
  const { number, subject, state, unread, excerpt, lastBy, lastMessageAt, orderNumber } = thread;
  return (
    <li className="hairline-b relative flex flex-wrap items-start gap-x-6 gap-y-1.5 py-4 transition-colors hover:bg-wash sm:-mx-3 sm:px-3">
      <div className="min-w-0 flex-1 basis-60">
        <Link
          to="/$locale/account/messages/$number"
          params={{ locale, number: String(number) }}
          className={`rounded-sm wrap-anywhere after:absolute after:inset-0 ${unread > 0 ? "font-semibold" : "font-medium"}`}
        >
          <bdi>{subject}</bdi>
        </Link>
        <p className="line-clamp-1 text-sm text-muted">
          {lastBy === "CUSTOMER" ? words.you : words.us}: <bdi>{excerpt}</bdi>
        </p>
        <p className="text-sm text-muted">
          <time dateTime={lastMessageAt}>{format.dateTime(lastMessageAt)}</time>
          {orderNumber === null ? null : ` · ${words.aboutOrder(orderNumber)}`}
        </p>
      </div>
      {unread > 0 ? <StatusPill tone="accent">{words.unread(unread)}</StatusPill> : null}
      <StatusPill tone={state === "OPEN" ? "info" : "neutral"}>{words.states[state]}</StatusPill>
    </li>
  );
}
