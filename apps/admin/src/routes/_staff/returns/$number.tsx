import { ReturnNumber } from "@souk/contracts";
import { createFileRoute, notFound } from "@tanstack/react-router";
import { ReturnPage } from "../../../features/returns/return-page.tsx";

export const Route = createFileRoute("/_staff/returns/$number")({
  staticData: { permission: "orders.read" },
  params: {
    parse: ({ number }) => {
      const parsed = ReturnNumber.safeParse(Number(number));
      if (!parsed.success) throw notFound();
      return { number: parsed.data };
    },
    stringify: ({ number }) => ({ number: String(number) }),
  },
  component: OneReturn,
});

function OneReturn() {
  const { number } = Route.useParams();
  return <ReturnPage key={number} number={number} />;
}
