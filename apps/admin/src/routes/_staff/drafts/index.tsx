import { createFileRoute } from "@tanstack/react-router";
import { parseDraftSearch } from "../../../features/drafts/draft-search.ts";
import { DraftsPage } from "../../../features/drafts/drafts-page.tsx";

export const Route = createFileRoute("/_staff/drafts/")({
  staticData: { permission: "orders.read" },
  validateSearch: parseDraftSearch,
  component: Drafts,
});

function Drafts() {
  return <DraftsPage search={Route.useSearch()} />;
}
