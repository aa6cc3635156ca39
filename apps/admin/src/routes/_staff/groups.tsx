import { createFileRoute } from "@tanstack/react-router";
import { parseGroupSearch } from "../../features/groups/group-search.ts";
import { GroupsPage } from "../../features/groups/groups-page.tsx";

export const Route = createFileRoute("/_staff/groups")({
  staticData: { permission: "products.read" },
  validateSearch: parseGroupSearch,
  component: Groups,
});

function Groups() {
  return <GroupsPage chosen={Route.useSearch().id} />;
}
