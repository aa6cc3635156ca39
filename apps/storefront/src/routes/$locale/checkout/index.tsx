import { createFileRoute } from "@tanstack/react-router";
import { CheckoutPage } from "../../../features/checkout/checkout-page.tsx";
import { declinedIn } from "../../../features/checkout/declined.ts";

import { enterPayLink } from "../../../lib/pay-link.ts";

export const Route = createFileRoute("/$locale/checkout/")({
  validateSearch: declinedIn,
  // One's own cart, whatever this tab was sent to pay before.
  beforeLoad: () => enterPayLink(null),
  component: Checkout,
});

function Checkout() {
  const { declined } = Route.useSearch();
  return <CheckoutPage declined={declined} />;
}
