import { createFileRoute } from "@tanstack/react-router";
import { ShippingPage } from "../../features/shipping/shipping-page.tsx";
import { parseShippingSearch } from "../../features/shipping/shipping-search.ts";

export const Route = createFileRoute("/_staff/shipping")({
  staticData: { permission: "settings.read" },
  validateSearch: parseShippingSearch,
  component: Shipping,
});

function Shipping() {
  return <ShippingPage search={Route.useSearch()} />;
}
