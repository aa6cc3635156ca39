import { createFileRoute } from "@tanstack/react-router";
import { TaxesPage } from "../../features/taxes/taxes-page.tsx";
import { parseTaxesSearch } from "../../features/taxes/taxes-search.ts";

export const Route = createFileRoute("/_staff/taxes")({
  staticData: { permission: "settings.read" },
  validateSearch: parseTaxesSearch,
  component: Taxes,
});

function Taxes() {
  return <TaxesPage search={Route.useSearch()} />;
}
