import { TransferNumber } from "@souk/contracts";
import { createFileRoute, notFound } from "@tanstack/react-router";
import { TransferPage } from "../../../features/transfers/transfer-page.tsx";

export const Route = createFileRoute("/_staff/transfers/$number")({
  staticData: { permission: "stock.read" },
  params: {
    parse: ({ number }) => {
      const parsed = TransferNumber.safeParse(Number(number));
      if (!parsed.success) throw notFound();
      return { number: parsed.data };
    },
    stringify: ({ number }) => ({ number: String(number) }),
  },
  component: Transfer,
});

function Transfer() {
  const { number } = Route.useParams();
  return <TransferPage key={number} number={number} />;
}
