import { createFileRoute } from "@tanstack/react-router";
import { GiftCardPage } from "../../../features/gift-cards/gift-card-page.tsx";

export const Route = createFileRoute("/_staff/gift-cards/$id")({
  staticData: { permission: "payments.read" },
  component: GiftCard,
});

function GiftCard() {
  const { id } = Route.useParams();
  return <GiftCardPage key={id} id={id} />;
}
