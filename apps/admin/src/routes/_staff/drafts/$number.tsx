import { DraftNumber } from "@souk/contracts";
import { createFileRoute, notFound } from "@tanstack/react-router";
import { DraftPage } from "../../../features/drafts/draft-page.tsx";

export const Route = createFileRoute("/_staff/drafts/$number")({
  staticData: { permission: "orders.read" },
  params: {
    parse: ({ number }) => {
      const parsed = DraftNumber.safeParse(Number(number));
      if (!parsed.success) throw notFound();
      return { number: parsed.data };
    },
    stringify: ({ number }) => ({ number: String(number) }),
  },
  component: Draft,
});

function Draft() {
  const { number } = Route.useParams();
  return <DraftPage key={number} number={number} />;
}
