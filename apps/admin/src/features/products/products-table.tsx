import { PRODUCT_ADMIN_SORTS } from "@souk/contracts";
import { Button, EmptyState, Table, type Sort } from "@souk/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useNavigate, useRouterState } from "@tanstack/react-router";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { CursorPager } from "../../parts/cursor-pager.tsx";
import { QueryView } from "../../parts/query-view.tsx";
import { TableSkeleton } from "../../parts/table-skeleton.tsx";
import { isFiltered, toProductInput, type ProductSearch } from "./product-search.ts";
import { useProductColumns } from "./use-product-columns.tsx";

/** The rows of a URL, and the way to the next ones. */
export function ProductsTable({ search }: { search: ProductSearch }) {
  const { m, locale } = useI18n();
  const navigate = useNavigate();
  const columns = useProductColumns(search.hide);
  const trail = useRouterState({ select: (state) => state.location.state.trail ?? null });
  const query = useQuery({
    ...trpc.products.list.queryOptions(toProductInput(search, locale)),
    placeholderData: keepPreviousData,
  });
  const { cursor, ...first } = search;
  const sortBy = ({ column, direction }: Sort) => {
    const sort = PRODUCT_ADMIN_SORTS.find((known) => known === column);
    if (sort) void navigate({ to: "/products", search: { ...first, sort, direction } });
  };
  return (
    <QueryView query={query} skeleton={<TableSkeleton />}>
      {(table) => (
        <>
          <Table
            caption={m.products.title}
            columns={columns}
            rows={table.items}
            rowId={(row) => row.id}
            sort={{ column: search.sort ?? "updated", direction: search.direction ?? "desc" }}
            onSort={sortBy}
            stale={query.isPlaceholderData}
            empty={<NoProducts search={search} />}
            className="sm:[--table-top:3.5rem] lg:[--table-top:0px]"
          />
          {table.total > 0 ? (
            <CursorPager
              cursor={cursor}
              nextCursor={table.nextCursor}
              trail={trail}
              status={m.products.count(table.total)}
              onGo={(to, nextTrail) =>
                void navigate({
                  to: "/products",
                  search: to === undefined ? first : { ...first, cursor: to },
                  state: { trail: nextTrail },
                })
              }
            />
          ) : null}
        </>
      )}
    </QueryView>
  );
}

function NoProducts({ search }: { search: ProductSearch }) {
  const { m } = useI18n();
  const navigate = useNavigate();
  if (isFiltered(search)) {
    return (
      <EmptyState
        title={m.products.noMatchTitle}
        action={
          <Button variant="secondary" onClick={() => void navigate({ to: "/products", search: {} })}>
            {m.common.clearAll}
          </Button>
        }
      >
        {m.products.noMatch}
      </EmptyState>
    );
  }
  return search.deleted ? (
    <EmptyState title={m.products.noDeletedTitle}>{m.products.noDeleted}</EmptyState>
  ) : (
    <EmptyState title={m.products.emptyTitle}>{m.products.empty}</EmptyState>
  );
}
