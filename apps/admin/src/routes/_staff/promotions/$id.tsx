import { Id } from "@souk/contracts";
import { createFileRoute, notFound } from "@tanstack/react-router";
import { PromotionPage } from "../../../features/promotions/promotion-page.tsx";

export const Route = createFileRoute("/_staff/promotions/$id")({
  staticData: { permission: "promotions.read" },
  params: {
    parse: ({ id }) => {
      if (!Id.safeParse(id).success) throw notFound();
      return { id };
    },
    stringify: ({ id }) => ({ id }),
  },
  component: Promotion,
});

function Promotion() {
  const { id } = Route.useParams();
  return <PromotionPage key={id} id={id} />;
}
