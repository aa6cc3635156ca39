import { createFileRoute } from "@tanstack/react-router";
import { SearchPage } from "../../features/search/search-page.tsx";
import { parseSearchSearch } from "../../features/search/search-search.ts";

export const Route = createFileRoute("/_staff/search")({
  staticData: { permission: "search.read" },
  validateSearch: parseSearchSearch,
  component: Search,
});

function Search() {
  return <SearchPage search={Route.useSearch()} />;
}
