import { createFileRoute } from "@tanstack/react-router";
import { MessagePage } from "../../../features/contact/message-page.tsx";

export const Route = createFileRoute("/_staff/contact/$id")({
  staticData: { permission: "support.read" },
  component: Message,
});

function Message() {
  const { id } = Route.useParams();
  return <MessagePage key={id} id={id} />;
}
