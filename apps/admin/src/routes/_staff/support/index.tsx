import { createFileRoute } from "@tanstack/react-router";
import { parseSupportSearch } from "../../../features/support/support-search.ts";
import { SupportPage } from "../../../features/support/support-page.tsx";

export const Route = createFileRoute("/_staff/support/")({
  staticData: { permission: "support.read" },
  validateSearch: parseSupportSearch,
  component: Support,
});

function Support() {
  return <SupportPage search={Route.useSearch()} />;
}
