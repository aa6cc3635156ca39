import { createFileRoute } from "@tanstack/react-router";
import { OverviewPage } from "../../features/overview/overview-page.tsx";
import { parseOverviewSearch } from "../../features/overview/overview-search.ts";

export const Route = createFileRoute("/_staff/")({
  staticData: { permission: "overview.read" },
  validateSearch: parseOverviewSearch,
  component: Overview,
});

function Overview() {
  return <OverviewPage search={Route.useSearch()} />;
}
