import { createFileRoute } from "@tanstack/react-router";
import { parsePromotionSearch } from "../../../features/promotions/promotion-search.ts";
import { PromotionsPage } from "../../../features/promotions/promotions-page.tsx";

export const Route = createFileRoute("/_staff/promotions/")({
  staticData: { permission: "promotions.read" },
  validateSearch: parsePromotionSearch,
  component: Promotions,
});

function Promotions() {
  return <PromotionsPage search={Route.useSearch()} />;
}
