import { parseSearchSearch } from "@souk/contracts/list-url";
import { createFileRoute } from "@tanstack/react-router";
import { SearchPage } from "../../../features/catalog/search-page.tsx";

export const Route = createFileRoute("/$locale/_shop/search")({
  validateSearch: parseSearchSearch,
  component: Search,
});

function Search() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <SearchPage
      search={search}
      onSearch={(next, step) =>
        void navigate({ search: next, replace: step === "replace", resetScroll: false })
      }
    />
  );
}
