import type { SearchNote as Note } from "@souk/contracts";
import {
  countFilters,
  listInput,
  type ListScope,
  PAGE_SIZE,
  refine,
  type SearchSearch,
  withoutFilters,
} from "@souk/contracts/list-url";
import { announce, Banner, Button, EmptyState, LoadMore } from "@souk/ui";
import { useEffect, useRef, type ReactNode } from "react";
import { useI18n } from "../../lib/i18n.ts";
import { Loaded } from "../../parts/loaded.tsx";
import { useVehicle } from "../../lib/garage/use-garage.ts";
import { type ListVehicle, useListVehicle } from "../../lib/garage/use-list-vehicle.ts";
import { vehicleName } from "../../lib/garage/vehicle-name.ts";
import { useMarket } from "../../lib/market.ts";
import { errorText } from "../../lib/problem-text.ts";
import { Facets } from "./facets.tsx";
import { FilterPills } from "./filter-pills.tsx";
import { ListToolbar } from "./list-toolbar.tsx";
import { ProductGrid, ProductGridSkeleton } from "./product-grid.tsx";
import { SearchNote } from "./search-note.tsx";
import { withoutUnknown } from "./unknown-values.ts";
import { useIsBare, useProductList } from "./use-product-list.ts";
import { useValueNames } from "./use-value-names.ts";
import { VehicleLine } from "./vehicle-line.tsx";

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
  const vehicle = useListVehicle(scope, search);
  const market = useMarket();
  const list = useProductList(listInput(market, scope, forVehicle(search, vehicle)), search.page ?? 1);
  const empty = list.query.isSuccess && list.total === 0 && !list.stale;
  // The garage's vehicle alone narrows it: what isn't there without it either, isn't for want of fitting.
  const mine = vehicle.typeId !== undefined && countFilters(search) === 0;
  const bare = useIsBare(listInput(market, scope, search), empty && mine);
  const { nameOf, settled } = useValueNames(scope, search, list.facets);
  const sure = settled && list.query.isSuccess && !list.stale;
  const known = sure ? withoutUnknown(search, (name, value) => nameOf(name, value) !== null) : search;
  const unknown = known !== search;
  useEffect(() => {
    if (unknown) onSearch(known, "replace");
  });
  const heading = useRef<HTMLHeadingElement>(null);
  const change = (next: SearchSearch): void => {
    // The last pill takes its row with it, and the focus that was in it.
    if (countFilters(next) === 0 && document.activeElement?.closest("[data-pills]")) heading.current?.focus();
    onSearch(next, "push");
  };
  if (unknown || (empty && mine && bare === null)) return <ProductGridSkeleton count={8} />;
  if (empty && (mine ? bare : countFilters(search) === 0)) return renderEmpty(list.note);
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
          <VehicleLine vehicle={vehicle} search={search} onChange={change} />
          <FilterPills nameOf={nameOf} search={search} onChange={change} />
          <Loaded query={list.query} skeleton={<ProductGridSkeleton count={8} room="beside" />}>
            {() =>
              list.total === 0 ? (
                <NoneLeft search={search} vehicle={vehicle} onChange={change} />
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

interface NoneLeftProps {
  search: SearchSearch;
  vehicle: ListVehicle;
  onChange: (search: SearchSearch) => void;
}

function NoneLeft({ search, vehicle, onChange }: NoneLeftProps) {
  const { m } = useI18n();
  const narrowing = useVehicle(search.vehicle === undefined ? vehicle.typeId : null);
  if (narrowing) {
    const every = () => onChange(refine(search, { vehicle: "all" }));
    return (
      <EmptyState
        title={m.garage.noneFits(vehicleName(narrowing))}
        action={<Button onClick={every}>{m.garage.showEvery}</Button>}
      >
        {m.garage.noneFitsHelp}
      </EmptyState>
    );
  }
  const clear = () => onChange(withoutFilters(search));
  return (
    <EmptyState title={m.catalog.noneTitle} action={<Button onClick={clear}>{m.catalog.clearAll}</Button>}>
      {m.catalog.noneHelp}
    </EmptyState>
  );
}

/** The list's address with the vehicle it respects, whoever named it. */
function forVehicle({ vehicle: _vehicle, ...search }: SearchSearch, { typeId }: ListVehicle): SearchSearch {
  return typeId === undefined ? search : { ...search, vehicle: typeId };
}
