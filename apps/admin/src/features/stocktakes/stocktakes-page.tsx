import { STOCKTAKE_STATES, type StocktakeRow } from "@souk/contracts";
import { Button, type Column, EmptyState, linkClass, PlusIcon } from "@souk/ui";
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
import { NewStocktake } from "./new-stocktake.tsx";
import type { StocktakeSearch } from "./stocktake-search.ts";
import { StocktakeStatePill } from "./stocktake-state.tsx";

/** Counts of what lies at a place, newest first. */
export function StocktakesPage({ search }: { search: StocktakeSearch }) {
  const { m } = useI18n();
  const writes = useCan("stock.write");
  const [adding, setAdding] = useState(false);
  const columns = useColumns();
  const query = useQuery({ ...trpc.stocktakes.list.queryOptions(search), placeholderData: keepPreviousData });
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
      <LinkTabs
        label={m.stocktakes.tabs}
        choices={[undefined, ...STOCKTAKE_STATES]}
        chosen={search.state}
        name={(state) => (state === undefined ? m.common.all : m.stocktakes.states[state])}
        link={(state) => linkOptions({ to: "/stocktakes", search: compact({ state }) })}
        className="mb-4"
      />
      <TableFrame
        caption={m.stocktakes.title}
        query={query}
        columns={columns}
        rowId={({ number }) => String(number)}
        empty={<EmptyState title={m.stocktakes.emptyTitle}>{m.stocktakes.empty}</EmptyState>}
        count={m.stocktakes.count}
      />
      {adding ? <NewStocktake onClose={() => setAdding(false)} /> : null}
    </Page>
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
