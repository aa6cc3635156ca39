import { PRODUCT_ADMIN_SORTS } from "@souk/contracts";
import { EmptyState, type Sort } from "@souk/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useI18n } from "../../lib/i18n.tsx";
import { useCan } from "../../lib/staff.tsx";
import { trpc } from "../../lib/trpc.ts";
import { NoRows } from "../../parts/no-rows.tsx";
import { TableFrame } from "../../parts/table-frame.tsx";
import { isFiltered, toProductFilter, toProductInput, type ProductSearch } from "./product-search.ts";
import { SelectionBar, type Selected } from "./selection-bar.tsx";
import { useProductColumns } from "./use-product-columns.tsx";

const nothing: Selected = { ids: new Set(), all: false };

/** The rows of a URL, the way to the next ones, and what is done to those that are selected. */
export function ProductsTable({ search }: { search: ProductSearch }) {
  const { m, locale } = useI18n();
  const navigate = useNavigate();
  const columns = useProductColumns(search.columns);
  const writes = useCan("products.write");
  const query = useQuery({
    ...trpc.products.list.queryOptions(toProductInput(search, locale)),
    placeholderData: keepPreviousData,
  });
  const filter = toProductFilter(search);
  const [selected, setSelected] = useSelected(JSON.stringify(filter));
  const { cursor: _page, ...first } = search;
  const sortBy = ({ column, direction }: Sort) => {
    const sort = PRODUCT_ADMIN_SORTS.find((known) => known === column);
    if (sort) void navigate({ to: "/products", search: { ...first, sort, direction } });
  };
  const items = query.data?.items ?? [];
  const names = new Map(items.map(({ id, name }) => [id, name]));
  const selection = {
    selected: selected.all ? new Set(names.keys()) : selected.ids,
    onChange: (ids: Set<string>) => setSelected({ ids, all: false }),
    selectAllLabel: m.products.selectPage,
    rowLabel: (id: string) => m.products.selectOne(names.get(id) ?? id),
  };
  return (
    <TableFrame
      caption={m.products.title}
      query={query}
      columns={columns}
      rowId={(row) => row.id}
      sort={{ column: search.sort ?? "updated", direction: search.direction ?? "desc" }}
      onSort={sortBy}
      selection={writes && search.deleted !== true ? selection : undefined}
      empty={<NoProducts search={search} />}
      count={m.products.count}
      renderBelow={(total) => (
        <SelectionBar selected={selected} filter={filter} total={total} onChange={setSelected} />
      )}
    />
  );
}

/** What is selected of one filter; another one begins anew. */
function useSelected(of: string): [Selected, (selected: Selected) => void] {
  const [held, setHeld] = useState({ of, selected: nothing });
  return [held.of === of ? held.selected : nothing, (selected) => setHeld({ of, selected })];
}

function NoProducts({ search }: { search: ProductSearch }) {
  const { m } = useI18n();
  const filtered = isFiltered(search);
  if (filtered || !search.deleted) return <NoRows words={m.products} filtered={filtered} />;
  return <EmptyState title={m.products.noDeletedTitle}>{m.products.noDeleted}</EmptyState>;
}
