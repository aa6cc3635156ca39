import { createFileRoute } from "@tanstack/react-router";
import { ReportsPage } from "../../../../features/payments/reports-page.tsx";

export const Route = createFileRoute("/_staff/payments/reports/")({
  staticData: { permission: "payments.read" },
  component: ReportsPage,
});
