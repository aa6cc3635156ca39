import { Id } from "@souk/contracts";
import { createFileRoute, notFound } from "@tanstack/react-router";
import { ReportPage } from "../../../../features/payments/report-page.tsx";

export const Route = createFileRoute("/_staff/payments/reports/$id")({
  staticData: { permission: "payments.read" },
  params: {
    parse: ({ id }) => {
      if (!Id.safeParse(id).success) throw notFound();
      return { id };
    },
    stringify: ({ id }) => ({ id }),
  },
  component: OneReport,
});

function OneReport() {
  const { id } = Route.useParams();
  return <ReportPage key={id} id={id} />;
}
