import { createFileRoute } from "@tanstack/react-router";
import { parseProductSearch } from "../../../features/products/product-search.ts";
import { ProductsPage } from "../../../features/products/products-page.tsx";

export const Route = createFileRoute("/_staff/products/")({
  staticData: { permission: "products.read" },
  validateSearch: parseProductSearch,
  component: Products,
});

function Products() {
  return <ProductsPage search={Route.useSearch()} />;
}
