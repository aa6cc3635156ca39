import { SUPPORT_LIMITS, type ThreadView } from "@souk/contracts";
import type { SupportMessages } from "@souk/i18n/support";
import { Banner, Button, linkClass, Skeleton, StatusPill } from "@souk/ui";
import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { usePastCartI18n } from "../../lib/i18n.ts";
import { useMe } from "../../lib/me.ts";
import { errorText } from "../../lib/problem-text.ts";
import { shop, trpc } from "../../lib/trpc.ts";
import { Loaded } from "../../parts/loaded.tsx";
import { PageHeading } from "../../parts/page-heading.tsx";
import { MessageForm } from "./message-form.tsx";
import { ThreadEntries } from "./thread-entries.tsx";
import { useLiveThreads } from "./use-live-threads.ts";
import { useReadThread } from "./use-read-thread.ts";

interface Props {
  number: number;
  words: SupportMessages;
}

/** One conversation: what was said, as it is said, and the way to say more. */
export function ThreadPage({ number, words }: Props) {
  const [take, setTake] = useState<number>(SUPPORT_LIMITS.shown);
  const hears = useLiveThreads();
  const input = take === SUPPORT_LIMITS.shown ? { number } : { number, take };
  const thread = useQuery({
    ...trpc.support.get.queryOptions(input, { staleTime: 0 }),
    placeholderData: keepPreviousData,
  });
  return (
    <div className="max-w-3xl">
      <Loaded query={thread} skeleton={<Skeleton height="24rem" />}>
        {(view) => (
          <>
            <Head thread={view} words={words} />
            {view.more ? (
              <Button
                variant="quiet"
                pending={thread.isFetching}
                onClick={() => setTake(Math.min(take + SUPPORT_LIMITS.shown, SUPPORT_LIMITS.most))}
              >
                {words.earlier}
              </Button>
            ) : null}
            <ThreadEntries thread={view} words={words} />
            {hears ? null : <output className="mt-4 block text-sm text-muted">{words.offline}</output>}
            <Answer thread={view} words={words} />
          </>
        )}
      </Loaded>
    </div>
  );
}

function Head({ thread, words }: { thread: ThreadView; words: SupportMessages }) {
  const { locale } = usePastCartI18n();
  const { subject, state, orderNumber } = thread;
  return (
    <>
      <Link to="/$locale/account/messages" params={{ locale }} className={linkClass("quiet", "text-sm")}>
        {words.back}
      </Link>
      <div className="mt-1 flex flex-wrap items-center gap-3">
        <PageHeading title={subject} className="text-2xl wrap-anywhere">
          <bdi>{subject}</bdi>
        </PageHeading>
        <StatusPill tone={state === "OPEN" ? "info" : "neutral"}>{words.states[state]}</StatusPill>
      </div>
      <p className="mt-1 mb-6 text-sm">
        {orderNumber === null ? null : (
          <Link
            to="/$locale/orders/$number"
            params={{ locale, number: String(orderNumber) }}
            search={{}}
            className={linkClass("text")}
          >
            {words.aboutOrder(orderNumber)}
          </Link>
        )}
      </p>
    </>
  );
}

function Answer({ thread, words }: { thread: ThreadView; words: SupportMessages }) {
  const i18n = usePastCartI18n();
  const me = useMe();
  const client = useQueryClient();
  const { number, state } = thread;
  useReadThread(thread);
  const shows = (next: ThreadView): void => {
    client.setQueryData(trpc.support.get.queryKey({ number }), next);
    void client.invalidateQueries({ queryKey: trpc.support.list.pathKey() });
  };
  const move = useMutation({
    mutationFn: () => (state === "OPEN" ? shop.support.close : shop.support.reopen).mutate({ number }),
    onSuccess: shows,
  });
  return (
    <div className="hairline-t mt-6 space-y-4 pt-6">
      {state === "CLOSED" ? <Banner tone="info">{words.closedNote}</Banner> : null}
      {move.error ? (
        <Banner tone="danger" role="alert">
          {errorText(move.error, i18n)}
        </Banner>
      ) : null}
      {me.data ? (
        <MessageForm
          words={words}
          draftName={`${me.data.id}.${number}`}
          send={({ text, fileIds, key }) => shop.support.post.mutate({ number, text, fileIds, key })}
          onSent={shows}
        >
          <Button variant="secondary" pending={move.isPending} onClick={() => move.mutate()}>
            {state === "OPEN" ? words.close : words.reopen}
          </Button>
        </MessageForm>
      ) : null}
    </div>
  );
}
