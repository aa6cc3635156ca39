import { PRODUCT_STATUSES } from "@souk/contracts";
import { buttonClass, GridIcon, PlusIcon, ReturnIcon, tabLinkClass, tabRowClass } from "@souk/ui";
import { Link, useNavigate } from "@tanstack/react-router";
import { useI18n } from "../../lib/i18n.tsx";
import { useCan } from "../../lib/staff.tsx";
import { ExportMenu } from "../../parts/export-menu.tsx";
import { Page } from "../../parts/page.tsx";
import { SavedViews } from "../../parts/saved-views/saved-views.tsx";
import { ProductFilters } from "./product-filters.tsx";
import { parseProductSearch, type ProductSearch, toProductInput } from "./product-search.ts";
import { ProductsTable } from "./products-table.tsx";

/** All products; what is shown is what the URL says. */
export function ProductsPage({ search }: { search: ProductSearch }) {
  const { m } = useI18n();
  const navigate = useNavigate();
  return (
    <Page title={m.products.title} actions={<Actions search={search} />}>
      <SavedViews
        scope="products"
        search={search}
        onOpen={(state) => void navigate({ to: "/products", search: parseProductSearch(state) })}
      />
      <StatusTabs search={search} />
      <ProductFilters search={search} />
      <ProductsTable search={search} />
    </Page>
  );
}

function Actions({ search }: { search: ProductSearch }) {
  const { m, locale } = useI18n();
  const writes = useCan("products.write");
  const { cursor: _cursor, view: _view, columns: _columns, ...rest } = search;
  const quiet = buttonClass({ variant: "secondary" });
  return (
    <>
      <Link to="/products/bulk-edits" className={quiet}>
        <ReturnIcon size={18} />
        {m.products.history}
      </Link>
      <ExportMenu filter={toProductInput(search, locale)} />
      {writes ? (
        <>
          <Link to="/products/grid" search={rest} className={quiet}>
            <GridIcon size={18} />
            {m.products.grid}
          </Link>
          <Link to="/products/new" className={buttonClass()}>
            <PlusIcon size={18} />
            {m.products.add}
          </Link>
        </>
      ) : null}
    </>
  );
}

function StatusTabs({ search }: { search: ProductSearch }) {
  const { m } = useI18n();
  const { status: _status, cursor: _cursor, deleted: _deleted, ...rest } = search;
  const tabs: { id: string; label: string; search: ProductSearch; active: boolean }[] = [
    { id: "all", label: m.common.all, search: rest, active: !search.status && !search.deleted },
    ...PRODUCT_STATUSES.map((status) => ({
      id: status,
      label: m.products.statuses[status],
      search: { ...rest, status },
      active: search.status === status && !search.deleted,
    })),
    {
      id: "deleted",
      label: m.products.deletedTab,
      search: { ...rest, deleted: true },
      active: search.deleted === true,
    },
  ];
  return (
    <nav aria-label={m.products.statusTabs} className={tabRowClass}>
      {tabs.map((tab) => (
        <Link
          key={tab.id}
          to="/products"
          search={tab.search}
          activeProps={{}}
          aria-current={tab.active ? "page" : undefined}
          className={`${tabLinkClass(tab.active)} no-underline`}
        >
          {tab.label}
        </Link>
      ))}
    </nav>
  );
}
