import { createFileRoute } from "@tanstack/react-router";
import { GridPage } from "../../../features/products/grid/grid-page.tsx";
import { parseProductSearch } from "../../../features/products/product-search.ts";

export const Route = createFileRoute("/_staff/products/grid")({
  staticData: { permission: "products.write" },
  validateSearch: parseProductSearch,
  component: Grid,
});

function Grid() {
  return <GridPage search={Route.useSearch()} />;
}
