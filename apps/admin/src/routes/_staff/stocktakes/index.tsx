import { createFileRoute } from "@tanstack/react-router";
import { parseStocktakeSearch } from "../../../features/stocktakes/stocktake-search.ts";
import { StocktakesPage } from "../../../features/stocktakes/stocktakes-page.tsx";

export const Route = createFileRoute("/_staff/stocktakes/")({
  staticData: { permission: "stock.read" },
  validateSearch: parseStocktakeSearch,
  component: Stocktakes,
});

function Stocktakes() {
  return <StocktakesPage search={Route.useSearch()} />;
}
