import { MAX_GRID_ROWS } from "@souk/contracts";
import { ActionBar, Button, linkClass, LoadMore } from "@souk/ui";
import { useInfiniteQuery, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useRef, useState } from "react";
import { useI18n } from "../../../lib/i18n.tsx";
import { trpc } from "../../../lib/trpc.ts";
import { useCategoryOptions } from "../../../lib/use-category-options.ts";
import { useTaxClassOptions } from "../../../lib/use-tax-class-options.ts";
import { Page } from "../../../parts/page.tsx";
import { QueryView } from "../../../parts/query-view.tsx";
import { TableSkeleton } from "../../../parts/table-skeleton.tsx";
import { UnsavedGuard } from "../../../parts/unsaved-guard.tsx";
import { toProductInput, type ProductSearch } from "../product-search.ts";
import { gridColumns, type GridColumn } from "./grid-columns.ts";
import { ProductGrid } from "./product-grid.tsx";
import { SaveGridDialog } from "./save-grid-dialog.tsx";
import { useSheet } from "./use-sheet.ts";

const PAGE = 100;

/** The products of a filter as a spreadsheet. */
export function GridPage({ search }: { search: ProductSearch }) {
  const { m } = useI18n();
  const query = useGridPages(search);
  const columns = useColumns();
  return (
    <Page
      title={m.bulk.grid}
      above={
        <Link to="/products" search={search} className={linkClass("quiet")}>
          {m.products.title}
        </Link>
      }
      below={m.bulk.gridHelp}
    >
      <QueryView query={query} skeleton={<TableSkeleton />}>
        {({ pages }) => {
          const rows = pages.flatMap(({ items }) => items);
          return (
            <>
              <Editing rows={rows} columns={columns} onSaved={() => void query.refetch()} />
              {query.hasNextPage && rows.length < MAX_GRID_ROWS ? (
                <LoadMore
                  label={m.common.loadMore}
                  status={m.bulk.ofTotal(String(rows.length), String(pages[0]?.total ?? 0))}
                  pending={query.isFetchingNextPage}
                  onLoadMore={() => void query.fetchNextPage()}
                />
              ) : null}
            </>
          );
        }}
      </QueryView>
    </Page>
  );
}

/** Pages by hand: tRPC's own would send a `direction` of theirs, and the table has one. */
function useGridPages(search: ProductSearch) {
  const { locale } = useI18n();
  const client = useQueryClient();
  const { cursor: _cursor, ...input } = { ...toProductInput(search, locale), limit: PAGE };
  return useInfiniteQuery({
    queryKey: [...trpc.bulkEdits.grid.queryKey(input), "pages"],
    queryFn: ({ pageParam: cursor }) =>
      client.fetchQuery(
        trpc.bulkEdits.grid.queryOptions({ ...input, ...(cursor !== "" && { cursor }) }, { staleTime: 0 }),
      ),
    initialPageParam: "",
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    // What is being edited isn't changed under one's hands.
    staleTime: Infinity,
  });
}

function useColumns(): GridColumn[] {
  const { m, locale } = useI18n();
  const categories = useCategoryOptions();
  const { options: taxClasses } = useTaxClassOptions();
  const { data = [] } = useQuery(trpc.attributes.list.queryOptions(undefined, { staleTime: 60_000 }));
  return gridColumns({
    header: m.bulk.gridColumn,
    statuses: m.products.statuses,
    categories,
    taxClasses,
    attributes: data.filter(({ deleted }) => !deleted),
    labelOf: ({ label, code }) => label[locale] ?? label.en ?? code,
  });
}

type EditingProps = Pick<Parameters<typeof ProductGrid>[0], "rows" | "columns"> & { onSaved: () => void };

function Editing({ rows, columns, onSaved }: EditingProps) {
  const { m } = useI18n();
  const use = useSheet(rows, columns);
  const [saving, setSaving] = useState(false);
  const leaving = useRef(false);
  const changed = Object.keys(use.sheet.edits).length;
  return (
    <>
      <ProductGrid label={m.bulk.grid} rows={rows} columns={columns} use={use} />
      <UnsavedGuard dirty={changed > 0} leaving={leaving} onLeave={use.clear} />
      <ActionBar
        label={m.common.unsavedBar}
        open={changed > 0}
        actions={
          <>
            <Button variant="secondary" onClick={use.clear}>
              {m.bulk.discardCells}
            </Button>
            <Button onClick={() => setSaving(true)}>{m.bulk.preview}</Button>
          </>
        }
      >
        {m.bulk.changedCells(changed)}
      </ActionBar>
      {saving ? (
        <SaveGridDialog
          rows={rows}
          columns={columns}
          edits={use.sheet.edits}
          onClose={() => setSaving(false)}
          onSaved={() => {
            use.clear();
            onSaved();
          }}
        />
      ) : null}
    </>
  );
}
