import { createFileRoute } from "@tanstack/react-router";
import { RolesPage } from "../../features/roles/roles-page.tsx";

export const Route = createFileRoute("/_staff/roles")({
  staticData: { permission: "staff.read" },
  component: RolesPage,
});
