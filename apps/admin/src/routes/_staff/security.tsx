import { backSearch } from "@souk/ui/back-search";
import { createFileRoute } from "@tanstack/react-router";
import { SecurityPage } from "../../features/security/security-page.tsx";

export const Route = createFileRoute("/_staff/security")({
  validateSearch: backSearch,
  component: SecurityPage,
});
