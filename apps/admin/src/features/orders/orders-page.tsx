import { ORDER_STATES } from "@souk/contracts";
import { tabLinkClass, tabRowClass } from "@souk/ui";
import { Link } from "@tanstack/react-router";
import { useI18n } from "../../lib/i18n.tsx";
import { Page } from "../../parts/page.tsx";
import { OrderFilters } from "./order-filters.tsx";
import type { OrderSearch } from "./order-search.ts";
import { OrdersTable } from "./orders-table.tsx";

/** All orders; what is shown is what the URL says. */
export function OrdersPage({ search }: { search: OrderSearch }) {
  const { m } = useI18n();
  return (
    <Page title={m.orders.title}>
      <StateTabs search={search} />
      <OrderFilters search={search} />
      <OrdersTable search={search} />
    </Page>
  );
}

function StateTabs({ search }: { search: OrderSearch }) {
  const { m } = useI18n();
  return (
    <nav aria-label={m.orders.stateTabs} className={tabRowClass}>
      {[undefined, ...ORDER_STATES].map((state) => {
        const { state: _old, cursor: _page, ...rest } = search;
        const active = search.state === state;
        return (
          <Link
            key={state ?? "all"}
            to="/orders"
            search={state ? { ...rest, state } : rest}
            aria-current={active ? "page" : undefined}
            activeProps={{}}
            className={`${tabLinkClass(active)} no-underline`}
          >
            {state ? m.orders.states[state] : m.common.all}
          </Link>
        );
      })}
    </nav>
  );
}
