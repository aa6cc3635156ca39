import { createFileRoute } from "@tanstack/react-router";
import { parseTransferSearch } from "../../../features/transfers/transfer-search.ts";
import { TransfersPage } from "../../../features/transfers/transfers-page.tsx";

export const Route = createFileRoute("/_staff/transfers/")({
  staticData: { permission: "stock.read" },
  validateSearch: parseTransferSearch,
  component: Transfers,
});

function Transfers() {
  return <TransfersPage search={Route.useSearch()} />;
}
