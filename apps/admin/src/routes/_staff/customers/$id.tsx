import { createFileRoute } from "@tanstack/react-router";
import { CustomerPage } from "../../../features/customers/customer-page.tsx";

export const Route = createFileRoute("/_staff/customers/$id")({
  staticData: { permission: "customers.read" },
  component: Customer,
});

function Customer() {
  const { id } = Route.useParams();
  return <CustomerPage key={id} id={id} />;
}
