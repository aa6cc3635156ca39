import { createFileRoute } from "@tanstack/react-router";
import { parseCustomerSearch } from "../../../features/customers/customer-search.ts";
import { CustomersPage } from "../../../features/customers/customers-page.tsx";

export const Route = createFileRoute("/_staff/customers/")({
  staticData: { permission: "customers.read" },
  validateSearch: parseCustomerSearch,
  component: Customers,
});

function Customers() {
  return <CustomersPage search={Route.useSearch()} />;
}
