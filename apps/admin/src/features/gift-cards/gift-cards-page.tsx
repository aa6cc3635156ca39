import { GIFT_CARD_STATES, type GiftCardRow } from "@souk/contracts";
import { Button, EmptyState, linkClass, PlusIcon, tabLinkClass, tabRowClass, type Column } from "@souk/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useI18n } from "../../lib/i18n.tsx";
import { useCan } from "../../lib/staff.tsx";
import { trpc } from "../../lib/trpc.ts";
import { Page } from "../../parts/page.tsx";
import { TableFrame } from "../../parts/table-frame.tsx";
import { UrlSearch } from "../../parts/url-search.tsx";
import type { GiftCardSearch } from "./gift-card-search.ts";
import { GiftCardStatePill } from "./gift-card-state.tsx";
import { IssueDialog } from "./issue-dialog.tsx";

const newestFirst = { column: "created", direction: "desc" } as const;

/** Every card and what is left on it, newest first. */
export function GiftCardsPage({ search }: { search: GiftCardSearch }) {
  const { m } = useI18n();
  const writes = useCan("payments.write");
  const navigate = useNavigate();
  const [issuing, setIssuing] = useState(false);
  const columns = useColumns();
  const query = useQuery({ ...trpc.giftCards.list.queryOptions(search), placeholderData: keepPreviousData });
  const { cursor, ...first } = search;
  const { query: _words, ...rest } = first;
  return (
    <Page
      title={m.giftCards.title}
      actions={
        writes ? (
          <Button start={<PlusIcon size={18} />} onClick={() => setIssuing(true)}>
            {m.giftCards.issue}
          </Button>
        ) : null
      }
    >
      <StateTabs search={first} />
      <UrlSearch
        label={m.giftCards.search}
        placeholder={m.giftCards.search}
        value={search.query ?? ""}
        onSearch={(words) =>
          void navigate({ to: "/gift-cards", search: words === "" ? rest : { ...rest, query: words } })
        }
      />
      <TableFrame
        caption={m.giftCards.title}
        query={query}
        columns={columns}
        rowId={({ id }) => id}
        sort={newestFirst}
        onSort={() => undefined}
        empty={<EmptyState title={m.giftCards.emptyTitle}>{m.giftCards.empty}</EmptyState>}
        cursor={cursor}
        count={m.giftCards.count}
        onGo={(to, trail) =>
          void navigate({
            to: "/gift-cards",
            search: to === undefined ? first : { ...first, cursor: to },
            state: { trail },
          })
        }
      />
      {issuing ? <IssueDialog onClose={() => setIssuing(false)} /> : null}
    </Page>
  );
}

function StateTabs({ search }: { search: GiftCardSearch }) {
  const { m } = useI18n();
  const { state: _state, cursor: _page, ...rest } = search;
  const tabs = [
    { id: "all", label: m.common.all, search: rest, active: search.state === undefined },
    ...GIFT_CARD_STATES.map((state) => ({
      id: state,
      label: m.giftCards.states[state],
      search: { ...rest, state },
      active: search.state === state,
    })),
  ];
  return (
    <nav aria-label={m.giftCards.tabs} className={`${tabRowClass} mb-4`}>
      {tabs.map((tab) => (
        <Link
          key={tab.id}
          to="/gift-cards"
          search={tab.search}
          aria-current={tab.active ? "page" : undefined}
          activeProps={{}}
          className={`${tabLinkClass(tab.active)} no-underline`}
        >
          {tab.label}
        </Link>
      ))}
    </nav>
  );
}

function useColumns(): Column<GiftCardRow>[] {
  const { m, format } = useI18n();
  const { column } = m.giftCards;
  return [
    {
      id: "card",
      header: column.card,
      render: ({ id, last4 }) => (
        <Link
          to="/gift-cards/$id"
          params={{ id }}
          className={linkClass("plain", "ltr font-mono font-medium whitespace-nowrap")}
        >
          …{last4}
        </Link>
      ),
    },
    { id: "state", header: column.state, render: ({ state }) => <GiftCardStatePill state={state} /> },
    {
      id: "balance",
      header: column.balance,
      align: "end",
      className: "whitespace-nowrap",
      render: ({ balance, currency }) => format.money(balance, currency),
    },
    {
      id: "initial",
      header: column.initial,
      align: "end",
      className: "whitespace-nowrap max-sm:hidden",
      render: ({ initial, currency }) => format.money(initial, currency),
    },
    {
      id: "email",
      header: column.email,
      className: "max-md:hidden",
      render: ({ email }) => <bdi>{email ?? "–"}</bdi>,
    },
    {
      id: "expires",
      header: column.expires,
      className: "max-md:hidden",
      render: ({ expiresAt }) => (expiresAt === null ? m.giftCards.noEnd : format.date(expiresAt)),
    },
    {
      id: "created",
      header: column.created,
      className: "max-lg:hidden",
      render: ({ createdAt }) => <time dateTime={createdAt}>{format.date(createdAt)}</time>,
    },
  ];
}
