import { createFileRoute } from "@tanstack/react-router";
import { ReturnPage } from "../../../features/checkout/return-page.tsx";
import { isCurrency } from "../../../lib/market.ts";
import { reenterPayLink } from "../../../lib/pay-link.ts";

export const Route = createFileRoute("/$locale/checkout/return")({
  validateSearch: ({ attempt }: Record<string, unknown>): { attempt?: string } =>
    typeof attempt === "string" && attempt.length <= 64 ? { attempt } : {},
  beforeLoad: () => reenterPayLink(isCurrency),
  component: Return,
});

function Return() {
  const { attempt } = Route.useSearch();
  return <ReturnPage attempt={attempt} />;
}
