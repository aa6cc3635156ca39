import { buttonClass, Button, EmptyState, Skeleton } from "@souk/ui";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { usePastCartI18n } from "../../lib/i18n.ts";
import { trpc } from "../../lib/trpc.ts";
import { Loaded } from "../../parts/loaded.tsx";
import { PageHeading } from "../../parts/page-heading.tsx";
import { ABOUT, type About } from "./activity-about.ts";
import { type ActivityWords, Entry } from "./activity-entry.tsx";

interface Props {
  /** Everything without. */
  about: About | undefined;
  words: ActivityWords;
}

/** What happened in one's account and to it, newest first. */
export function ActivityPage({ about, words }: Props) {
  const { m, locale } = usePastCartI18n();
  const say = words.activity;
  const narrow = about === undefined ? {} : { group: ABOUT[about] };
  const query = useInfiniteQuery(
    trpc.account.activity.infiniteQueryOptions(
      { locale, limit: 20, ...narrow },
      { getNextPageParam: (page) => page.nextCursor, staleTime: 0 },
    ),
  );
  return (
    <>
      <PageHeading title={m.account.activity} className="mb-2 text-2xl">
        {m.account.activity}
      </PageHeading>
      <p className="mb-4 text-muted">{say.lead}</p>
      <Filter about={about} words={words} />
      <Loaded query={query} skeleton={<Skeleton height="20rem" className="rounded-lg!" />}>
        {({ pages }) =>
          pages[0]?.items.length === 0 ? (
            <EmptyState title={say.none}>{say.noneHelp}</EmptyState>
          ) : (
            <ol className="max-w-3xl">
              {pages.flatMap(({ items }) =>
                items.map((entry) => <Entry key={entry.id} entry={entry} words={words} />),
              )}
            </ol>
          )
        }
      </Loaded>
      {query.hasNextPage ? (
        <div className="flex max-w-3xl justify-center py-8">
          <Button
            variant="secondary"
            pending={query.isFetchingNextPage}
            pendingLabel={m.common.loading}
            onClick={() => void query.fetchNextPage()}
          >
            {query.isFetchNextPageError ? m.common.retry : say.more}
          </Button>
        </div>
      ) : null}
    </>
  );
}

/** Links, so that the address says what is shown. */
function Filter({ about, words: { activity: say } }: Props) {
  const { locale } = usePastCartI18n();
  const choices = [
    { to: undefined, text: say.all },
    { to: "security", text: say.groups.SECURITY },
    { to: "orders", text: say.groups.ORDERS },
    { to: "account", text: say.groups.ACCOUNT },
  ] as const;
  return (
    <nav aria-label={say.filter} className="mb-4 flex flex-wrap gap-2">
      {choices.map(({ to, text }) => (
        <Link
          key={text}
          to="/$locale/account/activity"
          params={{ locale }}
          search={to === undefined ? {} : { about: to }}
          activeOptions={{ exact: true, includeSearch: true }}
          className={buttonClass({ variant: to === about ? "primary" : "secondary", size: "sm" })}
        >
          {text}
        </Link>
      ))}
    </nav>
  );
}
