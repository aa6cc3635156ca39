import { PRODUCT_STATUSES } from "@souk/contracts";
import { buttonClass, GridIcon, PlusIcon, ReturnIcon } from "@souk/ui";
import { Link, linkOptions, useNavigate } from "@tanstack/react-router";
import { useI18n } from "../../lib/i18n.tsx";
import { compact } from "../../lib/search-params.ts";
import { useCan } from "../../lib/staff.tsx";
import { ExportMenu } from "../../parts/export-menu.tsx";
import { LinkTabs } from "../../parts/link-tabs.tsx";
import { Page } from "../../parts/page.tsx";
import { SavedViews } from "../../parts/saved-views/saved-views.tsx";
import { ProductFilters } from "./product-filters.tsx";
import { parseProductSearch, type ProductSearch, toProductInput } from "./product-search.ts";
import { ProductsTable } from "./products-table.tsx";

/** All products; what is shown is what the URL says. */
export function ProductsPage({ search }: { search: ProductSearch }) {
  const { m } = useI18n();
  const navigate = useNavigate();
  const { status: _status, cursor: _cursor, deleted: _deleted, ...rest } = search;
  return (
    <Page title={m.products.title} actions={<Actions search={search} />}>
      <SavedViews
        scope="products"
        search={search}
        onOpen={(state) => void navigate({ to: "/products", search: parseProductSearch(state) })}
      />
      <LinkTabs
        label={m.products.statusTabs}
        choices={[undefined, ...PRODUCT_STATUSES, "DELETED"]}
        chosen={search.deleted ? "DELETED" : search.status}
        name={(tab) =>
          tab === undefined
            ? m.common.all
            : tab === "DELETED"
              ? m.products.deletedTab
              : m.products.statuses[tab]
        }
        link={(tab) =>
          linkOptions({
            to: "/products",
            search: tab === "DELETED" ? { ...rest, deleted: true } : compact({ ...rest, status: tab }),
          })
        }
      />
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
