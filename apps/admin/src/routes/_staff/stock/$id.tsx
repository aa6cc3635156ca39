import { createFileRoute } from "@tanstack/react-router";
import { VariantStockPage } from "../../../features/stock/variant-stock-page.tsx";

export const Route = createFileRoute("/_staff/stock/$id")({
  staticData: { permission: "stock.read" },
  component: VariantStock,
});

function VariantStock() {
  const { id } = Route.useParams();
  return <VariantStockPage key={id} variantId={id} />;
}
