import { Id } from "@souk/contracts";
import { createFileRoute, notFound } from "@tanstack/react-router";
import { MailDetail } from "../../../features/mail/mail-detail.tsx";

export const Route = createFileRoute("/_staff/mail/$id")({
  staticData: { permission: "jobs.read" },
  params: {
    parse: ({ id }) => {
      if (!Id.safeParse(id).success) throw notFound();
      return { id };
    },
    stringify: ({ id }) => ({ id }),
  },
  component: OneMail,
});

function OneMail() {
  const { id } = Route.useParams();
  return <MailDetail key={id} id={id} />;
}
