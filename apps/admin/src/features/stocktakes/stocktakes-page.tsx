import { STOCKTAKE_STATES, type StocktakeRow } from "@souk/contracts";
import { Button, type Column, EmptyState, linkClass, PlusIcon, tabLinkClass, tabRowClass } from "@souk/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useI18n } from "../../lib/i18n.tsx";
import { useCan } from "../../lib/staff.tsx";
import { trpc } from "../../lib/trpc.ts";
import { Name } from "../../parts/name.tsx";
import { Page } from "../../parts/page.tsx";
import { TableFrame } from "../../parts/table-frame.tsx";
import { NewStocktake } from "./new-stocktake.tsx";
import type { StocktakeSearch } from "./stocktake-search.ts";
import { StocktakeStatePill } from "./stocktake-state.tsx";

const newestFirst = { column: "number", direction: "desc" } as const;

/** Counts of what lies at a place, newest first. */
export function StocktakesPage({ search }: { search: StocktakeSearch }) {
  const { m } = useI18n();
  const writes = useCan("stock.write");
  const navigate = useNavigate();
  const [adding, setAdding] = useState(false);
  const columns = useColumns();
  const query = useQuery({ ...trpc.stocktakes.list.queryOptions(search), placeholderData: keepPreviousData });
  const { cursor, ...first } = search;
  return (
    <Page
      title={m.stocktakes.title}
      actions={
        writes ? (
          <Button start={<PlusIcon size={18} />} onClick={() => setAdding(true)}>
            {m.stocktakes.add}
          </Button>
        ) : null
      }
    >
      <StateTabs search={search} />
      <TableFrame
        caption={m.stocktakes.title}
        query={query}
        columns={columns}
        rowId={({ number }) => String(number)}
        sort={newestFirst}
        onSort={() => undefined}
        empty={<EmptyState title={m.stocktakes.emptyTitle}>{m.stocktakes.empty}</EmptyState>}
        cursor={cursor}
        count={m.stocktakes.count}
        onGo={(to, trail) =>
          void navigate({
            to: "/stocktakes",
            search: to === undefined ? first : { ...first, cursor: to },
            state: { trail },
          })
        }
      />
      {adding ? <NewStocktake onClose={() => setAdding(false)} /> : null}
    </Page>
  );
}

function StateTabs({ search }: { search: StocktakeSearch }) {
  const { m } = useI18n();
  const tabs = [
    { id: "all", label: m.common.all, search: {}, active: search.state === undefined },
    ...STOCKTAKE_STATES.map((state) => ({
      id: state,
      label: m.stocktakes.states[state],
      search: { state },
      active: search.state === state,
    })),
  ];
  return (
    <nav aria-label={m.stocktakes.tabs} className={`${tabRowClass} mb-4`}>
      {tabs.map((tab) => (
        <Link
          key={tab.id}
          to="/stocktakes"
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

function useColumns(): Column<StocktakeRow>[] {
  const { m, format } = useI18n();
  const { column } = m.stocktakes;
  return [
    {
      id: "number",
      header: column.number,
      render: ({ number, location, note }) => (
        <>
          <Link
            to="/stocktakes/$number"
            params={{ number }}
            className={linkClass("plain", "tnum font-medium whitespace-nowrap")}
          >
            {m.stocktakes.one(number)}
          </Link>
          <p className="text-muted sm:hidden">{location}</p>
          {note ? <Name className="max-w-72 text-sm text-muted">{note}</Name> : null}
        </>
      ),
    },
    { id: "place", header: column.place, className: "max-sm:hidden", render: ({ location }) => location },
    { id: "state", header: column.state, render: ({ state }) => <StocktakeStatePill state={state} /> },
    {
      id: "counted",
      header: column.counted,
      align: "end",
      className: "max-sm:hidden",
      render: ({ counted }) => format.number(counted),
    },
    {
      id: "created",
      header: column.created,
      className: "max-md:hidden",
      render: ({ createdAt }) => <time dateTime={createdAt}>{format.dateTime(createdAt)}</time>,
    },
    {
      id: "by",
      header: column.by,
      className: "max-lg:hidden",
      render: ({ createdBy }) => <bdi>{createdBy ?? ""}</bdi>,
    },
  ];
}
