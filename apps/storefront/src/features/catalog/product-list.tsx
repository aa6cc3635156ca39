import type { SearchNote as Note } from "@souk/contracts";
import {
  countFilters,
  listInput,
  type ListScope,
  PAGE_SIZE,
  type SearchSearch,
  withoutFilters,
} from "@souk/contracts/list-url";
import { announce, Banner, Button, EmptyState, LoadMore } from "@souk/ui";
import { useRef, type ReactNode } from "react";
import { useI18n } from "../../lib/i18n.ts";
import { Loaded } from "../../parts/loaded.tsx";
import { useMarket } from "../../lib/market.ts";
import { errorText } from "../../lib/problem-text.ts";
import { Facets } from "./facets.tsx";
import { FilterPills } from "./filter-pills.tsx";
import { ListToolbar } from "./list-toolbar.tsx";
import { ProductGrid, ProductGridSkeleton } from "./product-grid.tsx";
import { SearchNote } from "./search-note.tsx";
import { useProductList } from "./use-product-list.ts";

export interface ListProps {
  scope: ListScope;
  search: SearchSearch;
  /** Filters are steps that Back undoes; a longer list is not. */
  onSearch: (search: SearchSearch, step: "push" | "replace") => void;
  /** Nothing in it, without any filter. */
  renderEmpty: (note: Note | null) => ReactNode;
}

/** Products with sort, filters and "load more", all in the URL. */
export function ProductList({ scope, search, onSearch, renderEmpty }: ListProps) {
  const { m } = useI18n();
  const list = useProductList(listInput(useMarket(), scope, search), search.page ?? 1);
  const heading = useRef<HTMLHeadingElement>(null);
  const change = (next: SearchSearch): void => {
    // The last pill takes its row with it, and the focus that was in it.
    if (countFilters(next) === 0 && document.activeElement?.closest("[data-pills]")) heading.current?.focus();
    onSearch(next, "push");
  };
  const bare = countFilters(search) === 0;
  if (list.query.isSuccess && list.total === 0 && bare && !list.stale) return renderEmpty(list.note);
  const narrow = { facets: list.facets, search, onChange: change };
  return (
    <>
      <h2 ref={heading} tabIndex={-1} className="sr-only">
        {m.catalog.listTitle}
      </h2>
      <SearchNote note={list.note} />
      <div className="lg:grid lg:grid-cols-[15rem_minmax(0,1fr)] lg:items-start lg:gap-10">
        <section aria-label={m.catalog.facets} className="max-lg:hidden">
          <Facets {...narrow} />
        </section>
        <div>
          <ListToolbar {...narrow} total={list.query.isSuccess ? list.total : null} />
          <FilterPills {...narrow} />
          <Loaded query={list.query} skeleton={<ProductGridSkeleton count={8} room="beside" />}>
            {() =>
              list.total === 0 ? (
                <NoneLeft onClear={() => change(withoutFilters(search))} />
              ) : (
                <Found list={list} search={search} onSearch={onSearch} />
              )
            }
          </Loaded>
        </div>
      </div>
    </>
  );
}

function Found({ list, search, onSearch }: Pick<ListProps, "search" | "onSearch"> & { list: List }) {
  const i18n = useI18n();
  const { m } = i18n;
  return (
    <div aria-busy={list.stale} className={list.stale ? "opacity-50 transition-opacity" : ""}>
      <ProductGrid items={list.items} eager={4} room="beside" />
      {list.moreFailed ? (
        <Banner
          tone="danger"
          role="alert"
          className="mt-8"
          action={
            <Button size="sm" variant="secondary" onClick={() => void list.query.fetchNextPage()}>
              {m.common.retry}
            </Button>
          }
        >
          {errorText(list.query.error, i18n)}
        </Banner>
      ) : null}
      <More list={list} page={search.page ?? 1} onPage={(page) => onSearch({ ...search, page }, "replace")} />
    </div>
  );
}

type List = ReturnType<typeof useProductList>;

interface MoreProps {
  list: List;
  page: number;
  onPage: (page: number) => void;
}

function More({ list, page, onPage }: MoreProps) {
  const { m, format } = useI18n();
  const status = m.catalog.shown(format.number(list.items.length), format.number(list.total));
  if (list.total <= PAGE_SIZE) return null;
  return (
    <LoadMore
      label={m.catalog.loadMore}
      status={status}
      share={list.items.length / list.total}
      pending={list.loadingMore}
      pendingLabel={m.common.loading}
      onLoadMore={
        list.more
          ? () => {
              onPage(page + 1);
              const next = Math.min(list.total, (page + 1) * PAGE_SIZE);
              announce(m.catalog.shown(format.number(next), format.number(list.total)));
            }
          : undefined
      }
    />
  );
}

function NoneLeft({ onClear }: { onClear: () => void }) {
  const { m } = useI18n();
  return (
    <EmptyState title={m.catalog.noneTitle} action={<Button onClick={onClear}>{m.catalog.clearAll}</Button>}>
      {m.catalog.noneHelp}
    </EmptyState>
  );
}
