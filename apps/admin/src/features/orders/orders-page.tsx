import { ORDER_STATES } from "@souk/contracts";
import { linkOptions, useNavigate } from "@tanstack/react-router";
import { useI18n } from "../../lib/i18n.tsx";
import { compact } from "../../lib/search-params.ts";
import { LinkTabs } from "../../parts/link-tabs.tsx";
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
  const { state: _state, toShip: _toShip, cursor: _page, ...rest } = search;
  return (
    <Page title={m.orders.title} actions={<OrderExport search={search} />}>
      <SavedViews
        scope="orders"
        search={search}
        onOpen={(state) => void navigate({ to: "/orders", search: parseOrderSearch(state) })}
      />
      <LinkTabs
        label={m.orders.stateTabs}
        choices={[undefined, "TO_SHIP", ...ORDER_STATES]}
        chosen={search.toShip ? "TO_SHIP" : search.state}
        name={(tab) =>
          tab === undefined ? m.common.all : tab === "TO_SHIP" ? m.orders.toShip : m.orders.states[tab]
        }
        link={(tab) =>
          linkOptions({
            to: "/orders",
            search: tab === "TO_SHIP" ? { ...rest, toShip: true } : compact({ ...rest, state: tab }),
          })
        }
      />
      <OrderFilters search={search} />
      <OrdersTable search={search} />
    </Page>
  );
}
