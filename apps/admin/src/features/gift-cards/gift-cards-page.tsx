import { GIFT_CARD_KINDS, GIFT_CARD_STATES, type GiftCardRow } from "@souk/contracts";
import { Button, EmptyState, linkClass, NativeSelect, PlusIcon, type Column } from "@souk/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link, linkOptions, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useI18n } from "../../lib/i18n.tsx";
import { compact } from "../../lib/search-params.ts";
import { useCan } from "../../lib/staff.tsx";
import { trpc } from "../../lib/trpc.ts";
import { LinkTabs } from "../../parts/link-tabs.tsx";
import { Page } from "../../parts/page.tsx";
import { TableFrame } from "../../parts/table-frame.tsx";
import { UrlSearch } from "../../parts/url-search.tsx";
import { GrantDialog } from "./grant-dialog.tsx";
import type { GiftCardSearch } from "./gift-card-search.ts";
import { GiftCardStatePill } from "./gift-card-state.tsx";
import { IssueDialog } from "./issue-dialog.tsx";

/** Every card and what is left on it, newest first. */
export function GiftCardsPage({ search }: { search: GiftCardSearch }) {
  const { m } = useI18n();
  const writes = useCan("payments.write");
  const navigate = useNavigate();
  const [open, setOpen] = useState<"issue" | "credit" | null>(null);
  const columns = useColumns();
  const query = useQuery({ ...trpc.giftCards.list.queryOptions(search), placeholderData: keepPreviousData });
  const { cursor: _page, ...rest } = search;
  return (
    <Page
      title={m.giftCards.title}
      actions={
        writes ? (
          <>
            <Button variant="secondary" onClick={() => setOpen("credit")}>
              {m.giftCards.credit.give}
            </Button>
            <Button start={<PlusIcon size={18} />} onClick={() => setOpen("issue")}>
              {m.giftCards.issue}
            </Button>
          </>
        ) : null
      }
    >
      <LinkTabs
        label={m.giftCards.tabs}
        choices={[undefined, ...GIFT_CARD_STATES]}
        chosen={search.state}
        name={(state) => (state === undefined ? m.common.all : m.giftCards.states[state])}
        link={(state) => linkOptions({ to: "/gift-cards", search: compact({ ...rest, state }) })}
      />
      <div className="flex flex-wrap items-end gap-3 py-4">
        <UrlSearch
          label={m.giftCards.search}
          placeholder={m.giftCards.search}
          value={search.query ?? ""}
          onSearch={(words) =>
            void navigate({
              to: "/gift-cards",
              search: compact({ ...rest, query: words || undefined }),
              replace: true,
            })
          }
        />
        <KindFilter search={search} />
      </div>
      <TableFrame
        caption={m.giftCards.title}
        query={query}
        columns={columns}
        rowId={({ id }) => id}
        empty={<EmptyState title={m.giftCards.emptyTitle}>{m.giftCards.empty}</EmptyState>}
        count={m.giftCards.count}
      />
      {open === "issue" ? <IssueDialog onClose={() => setOpen(null)} /> : null}
      {open === "credit" ? <GrantDialog onClose={() => setOpen(null)} /> : null}
    </Page>
  );
}

/** Cards, customers' credit, or both. */
function KindFilter({ search: { cursor: _page, ...search } }: { search: GiftCardSearch }) {
  const { m } = useI18n();
  const navigate = useNavigate();
  const say = m.giftCards.kindNames;
  return (
    <NativeSelect
      label={m.giftCards.kind}
      hideLabel
      value={search.kind ?? ""}
      onChange={(chosen) => {
        const kind = GIFT_CARD_KINDS.find((known) => known === chosen);
        void navigate({ to: "/gift-cards", search: compact({ ...search, kind }), replace: true });
      }}
      options={[
        { value: "", label: say.ALL },
        ...GIFT_CARD_KINDS.map((value) => ({ value, label: say[value] })),
      ]}
    />
  );
}

function useColumns(): Column<GiftCardRow>[] {
  const { m, format } = useI18n();
  const { column } = m.giftCards;
  return [
    {
      id: "card",
      header: column.card,
      render: ({ id, last4, email }) => (
        <>
          <Link
            to="/gift-cards/$id"
            params={{ id }}
            className={linkClass(
              "plain",
              last4 === null ? "font-medium" : "ltr font-mono font-medium whitespace-nowrap",
            )}
          >
            {last4 === null ? m.giftCards.credit.name : `…${last4}`}
          </Link>
          {last4 === null ? (
            <bdi className="block text-sm wrap-anywhere text-muted md:hidden">{email}</bdi>
          ) : null}
        </>
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
      render: ({ last4, initial, currency }) => (last4 === null ? "–" : format.money(initial, currency)),
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
