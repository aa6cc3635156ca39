import { createFileRoute } from "@tanstack/react-router";
import { CheckoutPage } from "../../../features/checkout/checkout-page.tsx";
import type { Declined } from "../../../features/checkout/use-progress.ts";

// A record, so that a new reason must be listed.
const reasons: Record<Declined, true> = {
  card_declined: true,
  insufficient_funds: true,
  expired_card: true,
  authentication_failed: true,
};

function isDeclined(value: unknown): value is Declined {
  return typeof value === "string" && Object.hasOwn(reasons, value);
}

export const Route = createFileRoute("/$locale/checkout/")({
  validateSearch: ({ declined }: Record<string, unknown>): { declined?: Declined } =>
    isDeclined(declined) ? { declined } : {},
  component: Checkout,
});

function Checkout() {
  const { declined } = Route.useSearch();
  return <CheckoutPage declined={declined} />;
}
