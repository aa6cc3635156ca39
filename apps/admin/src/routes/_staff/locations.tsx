import { createFileRoute } from "@tanstack/react-router";
import { LocationsPage } from "../../features/stock/locations-page.tsx";

export const Route = createFileRoute("/_staff/locations")({
  staticData: { permission: "stock.read" },
  component: LocationsPage,
});
