import { createFileRoute } from "@tanstack/react-router";
import { parseInvoiceSearch } from "../../features/invoices/invoice-search.ts";
import { InvoicesPage } from "../../features/invoices/invoices-page.tsx";

export const Route = createFileRoute("/_staff/invoices")({
  staticData: { permission: "orders.read" },
  validateSearch: parseInvoiceSearch,
  component: Invoices,
});

function Invoices() {
  return <InvoicesPage search={Route.useSearch()} />;
}
