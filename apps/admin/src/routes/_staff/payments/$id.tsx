import { Id } from "@souk/contracts";
import { createFileRoute, notFound } from "@tanstack/react-router";
import { EventPage } from "../../../features/payments/event-page.tsx";

export const Route = createFileRoute("/_staff/payments/$id")({
  staticData: { permission: "payments.read" },
  params: {
    parse: ({ id }) => {
      if (!Id.safeParse(id).success) throw notFound();
      return { id };
    },
    stringify: ({ id }) => ({ id }),
  },
  component: OneEvent,
});

function OneEvent() {
  const { id } = Route.useParams();
  return <EventPage key={id} id={id} />;
}
