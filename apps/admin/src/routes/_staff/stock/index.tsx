import { createFileRoute } from "@tanstack/react-router";
import { StockPage } from "../../../features/stock/stock-page.tsx";
import { parseStockSearch } from "../../../features/stock/stock-search.ts";

export const Route = createFileRoute("/_staff/stock/")({
  staticData: { permission: "stock.read" },
  validateSearch: parseStockSearch,
  component: Stock,
});

function Stock() {
  return <StockPage search={Route.useSearch()} />;
}
