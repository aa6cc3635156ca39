import { ORDER_STATES } from "@souk/contracts";
import { tabLinkClass, tabRowClass } from "@souk/ui";
import { Link, useNavigate } from "@tanstack/react-router";
import { useI18n } from "../../lib/i18n.tsx";
import { Page } from "../../parts/page.tsx";
import { SavedViews } from "../../parts/saved-views/saved-views.tsx";
import { OrderExport } from "./order-export.tsx";
import { OrderFilters } from "./order-filters.tsx";
import { parseOrderSearch, type OrderSearch } from "./order-search.ts";
import { OrdersTable } from "./orders-table.tsx";

/** All orders; what is shown is what the URL says. */
export function OrdersPage({ search }: { search: OrderSearch }) {
  const { m } = useI18n();
  const navigate = useNavigate();
  return (
    <Page title={m.orders.title} actions={<OrderExport search={search} />}>
      <SavedViews
        scope="orders"
        search={search}
        onOpen={(state) => void navigate({ to: "/orders", search: parseOrderSearch(state) })}
      />
      <StateTabs search={search} />
      <OrderFilters search={search} />
      <OrdersTable search={search} />
    </Page>
  );
}

function StateTabs({ search }: { search: OrderSearch }) {
  const { m } = useI18n();
  const { state: _state, toShip: _toShip, cursor: _page, ...rest } = search;
  const tabs = [
    { id: "all", label: m.common.all, search: rest, active: !search.state && !search.toShip },
    {
      id: "to-ship",
      label: m.orders.toShip,
      search: { ...rest, toShip: true },
      active: search.toShip === true,
    },
    ...ORDER_STATES.map((state) => ({
      id: state,
      label: m.orders.states[state],
      search: { ...rest, state },
      active: search.state === state,
    })),
  ];
  return (
    <nav aria-label={m.orders.stateTabs} className={tabRowClass}>
      {tabs.map((tab) => (
        <Link
          key={tab.id}
          to="/orders"
          search={tab.search}
          aria-current={tab.active ? "page" : undefined}
          activeProps={{}}
          className={`${tabLinkClass(tab.active)} no-underline`}
        >
          {tab.label}
        </Link>
      ))}
    </nav>
  );
}
