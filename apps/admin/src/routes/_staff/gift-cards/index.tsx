import { createFileRoute } from "@tanstack/react-router";
import { parseGiftCardSearch } from "../../../features/gift-cards/gift-card-search.ts";
import { GiftCardsPage } from "../../../features/gift-cards/gift-cards-page.tsx";

export const Route = createFileRoute("/_staff/gift-cards/")({
  staticData: { permission: "payments.read" },
  validateSearch: parseGiftCardSearch,
  component: GiftCards,
});

function GiftCards() {
  return <GiftCardsPage search={Route.useSearch()} />;
}
