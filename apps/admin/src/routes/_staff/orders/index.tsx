import { createFileRoute } from "@tanstack/react-router";
import { OrdersPage } from "../../../features/orders/orders-page.tsx";
import { parseOrderSearch } from "../../../features/orders/order-search.ts";

export const Route = createFileRoute("/_staff/orders/")({
  staticData: { permission: "orders.read" },
  validateSearch: parseOrderSearch,
  component: Orders,
});

function Orders() {
  return <OrdersPage search={Route.useSearch()} />;
}
