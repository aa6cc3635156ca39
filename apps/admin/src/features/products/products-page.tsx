import { PRODUCT_STATUSES } from "@souk/contracts";
import { buttonClass, PlusIcon, tabLinkClass, tabRowClass } from "@souk/ui";
import { Link } from "@tanstack/react-router";
import { useI18n } from "../../lib/i18n.tsx";
import { useCan } from "../../lib/staff.tsx";
import { ExportMenu } from "../../parts/export-menu.tsx";
import { Page } from "../../parts/page.tsx";
import { ProductFilters } from "./product-filters.tsx";
import type { ProductSearch } from "./product-search.ts";
import { ProductsTable } from "./products-table.tsx";

/** All products; what is shown is what the URL says. */
export function ProductsPage({ search }: { search: ProductSearch }) {
  const { m } = useI18n();
  const writes = useCan("products.write");
  return (
    <Page
      title={m.products.title}
      actions={
        <>
          <ExportMenu filter={search} />
          {writes ? (
            <Link to="/products/new" className={buttonClass()}>
              <PlusIcon size={18} />
              {m.products.add}
            </Link>
          ) : null}
        </>
      }
    >
      <StatusTabs search={search} />
      <ProductFilters search={search} />
      <ProductsTable search={search} />
    </Page>
  );
}

function StatusTabs({ search }: { search: ProductSearch }) {
  const { m } = useI18n();
  const { status: _status, cursor: _cursor, deleted: _deleted, ...rest } = search;
  const tabs = [
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
