import { createFileRoute } from "@tanstack/react-router";
import { parseBrandSearch } from "../../features/brands/brand-search.ts";
import { BrandsPage } from "../../features/brands/brands-page.tsx";

export const Route = createFileRoute("/_staff/brands")({
  staticData: { permission: "products.read" },
  validateSearch: parseBrandSearch,
  component: Brands,
});

function Brands() {
  return <BrandsPage search={Route.useSearch()} />;
}
