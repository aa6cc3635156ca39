import { createFileRoute } from "@tanstack/react-router";
import { SimulatorPage } from "../../../features/promotions/simulator-page.tsx";

export const Route = createFileRoute("/_staff/promotions/simulator")({
  staticData: { permission: "promotions.read" },
  component: SimulatorPage,
});
