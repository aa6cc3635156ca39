import { createFileRoute } from "@tanstack/react-router";
import { readVehicleSearch } from "../../features/vehicles/vehicle-search.ts";
import { VehiclesPage } from "../../features/vehicles/vehicles-page.tsx";

export const Route = createFileRoute("/_staff/vehicles")({
  staticData: { permission: "products.read" },
  validateSearch: readVehicleSearch,
  component: Vehicles,
});

function Vehicles() {
  return <VehiclesPage search={Route.useSearch()} />;
}
