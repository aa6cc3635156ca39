import { createFileRoute } from "@tanstack/react-router";
import { EventsPage } from "../../../features/payments/events-page.tsx";
import { parseEventsSearch } from "../../../features/payments/events-search.ts";

export const Route = createFileRoute("/_staff/payments/")({
  staticData: { permission: "payments.read" },
  validateSearch: parseEventsSearch,
  component: PaymentEvents,
});

function PaymentEvents() {
  return <EventsPage search={Route.useSearch()} />;
}
