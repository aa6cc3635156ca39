import { createFileRoute } from "@tanstack/react-router";
import { CurrenciesPage } from "../../features/currencies/currencies-page.tsx";

export const Route = createFileRoute("/_staff/currencies")({
  staticData: { permission: "settings.read" },
  component: CurrenciesPage,
});
