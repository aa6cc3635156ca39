import { DRAFT_STATES, type DraftRow } from "@souk/contracts";
import { Button, EmptyState, linkClass, PlusIcon, type Column } from "@souk/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link, linkOptions } from "@tanstack/react-router";
import { useState } from "react";
import { useI18n } from "../../lib/i18n.tsx";
import { compact } from "../../lib/search-params.ts";
import { useCan } from "../../lib/staff.tsx";
import { trpc } from "../../lib/trpc.ts";
import { Name } from "../../parts/name.tsx";
import { LinkTabs } from "../../parts/link-tabs.tsx";
import { Page } from "../../parts/page.tsx";
import { TableFrame } from "../../parts/table-frame.tsx";
import type { DraftSearch } from "./draft-search.ts";
import { DraftStatePill } from "./draft-state.tsx";
import { NewDraftDialog } from "./new-draft-dialog.tsx";

/** What staff put together for customers, newest first. */
export function DraftsPage({ search }: { search: DraftSearch }) {
  const { m } = useI18n();
  const writes = useCan("orders.write");
  const [adding, setAdding] = useState(false);
  const columns = useColumns();
  const query = useQuery({ ...trpc.drafts.list.queryOptions(search), placeholderData: keepPreviousData });
  return (
    <Page
      title={m.drafts.title}
      actions={
        writes ? (
          <Button start={<PlusIcon size={18} />} onClick={() => setAdding(true)}>
            {m.drafts.add}
          </Button>
        ) : null
      }
    >
      <LinkTabs
        label={m.drafts.tabs}
        choices={[undefined, ...DRAFT_STATES]}
        chosen={search.state}
        name={(state) => (state === undefined ? m.common.all : m.drafts.states[state])}
        link={(state) => linkOptions({ to: "/drafts", search: compact({ state }) })}
        className="mb-4"
      />
      <TableFrame
        caption={m.drafts.title}
        query={query}
        columns={columns}
        rowId={({ number }) => String(number)}
        empty={<EmptyState title={m.drafts.emptyTitle}>{m.drafts.empty}</EmptyState>}
        count={m.drafts.count}
      />
      {adding ? <NewDraftDialog onClose={() => setAdding(false)} /> : null}
    </Page>
  );
}

function useColumns(): Column<DraftRow>[] {
  const { m, format } = useI18n();
  const { column } = m.drafts;
  return [
    {
      id: "number",
      header: column.number,
      render: ({ number }) => (
        <Link
          to="/drafts/$number"
          params={{ number }}
          className={linkClass("plain", "tnum ltr font-medium whitespace-nowrap")}
        >
          D-{number}
        </Link>
      ),
    },
    {
      id: "customer",
      header: column.customer,
      render: ({ customer, email }) => <Name className="max-w-48">{customer ?? email ?? "–"}</Name>,
    },
    { id: "state", header: column.state, render: ({ state }) => <DraftStatePill state={state} /> },
    {
      id: "units",
      header: column.units,
      align: "end",
      className: "max-sm:hidden",
      render: ({ units }) => format.number(units),
    },
    {
      id: "order",
      header: column.order,
      className: "max-md:hidden",
      render: ({ orderNumber }) =>
        orderNumber === null ? null : (
          <Link
            to="/orders/$number"
            params={{ number: orderNumber }}
            className={linkClass("text", "tnum ltr")}
          >
            #{orderNumber}
          </Link>
        ),
    },
    {
      id: "changed",
      header: column.changed,
      className: "max-md:hidden",
      render: ({ updatedAt }) => <time dateTime={updatedAt}>{format.dateTime(updatedAt)}</time>,
    },
    {
      id: "by",
      header: column.by,
      className: "max-lg:hidden",
      render: ({ createdBy }) => <bdi>{createdBy ?? ""}</bdi>,
    },
  ];
}
