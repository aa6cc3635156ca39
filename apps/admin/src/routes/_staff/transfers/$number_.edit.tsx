import { TransferNumber } from "@souk/contracts";
import { createFileRoute, notFound } from "@tanstack/react-router";
import { EditTransferPage } from "../../../features/transfers/edit-transfer-page.tsx";

export const Route = createFileRoute("/_staff/transfers/$number_/edit")({
  staticData: { permission: "stock.write" },
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
  return <EditTransferPage key={number} number={number} />;
}
