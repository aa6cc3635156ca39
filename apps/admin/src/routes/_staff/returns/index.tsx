import { createFileRoute } from "@tanstack/react-router";
import { parseReturnSearch } from "../../../features/returns/return-search.ts";
import { ReturnsPage } from "../../../features/returns/returns-page.tsx";

export const Route = createFileRoute("/_staff/returns/")({
  staticData: { permission: "orders.read" },
  validateSearch: parseReturnSearch,
  component: Returns,
});

function Returns() {
  return <ReturnsPage search={Route.useSearch()} />;
}
