import { createFileRoute } from "@tanstack/react-router";
import { TransferForm } from "../../../features/transfers/transfer-form.tsx";

export const Route = createFileRoute("/_staff/transfers/new")({
  staticData: { permission: "stock.write" },
  component: NewTransfer,
});

function NewTransfer() {
  return <TransferForm transfer={null} />;
}
