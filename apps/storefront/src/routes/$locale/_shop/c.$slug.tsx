import { parseListSearch } from "@souk/contracts/list-url";
import { createFileRoute } from "@tanstack/react-router";
import { CategoryPage } from "../../../features/catalog/category-page.tsx";
import { getCurrency } from "../../../lib/market.ts";
import { queryClient, trpc } from "../../../lib/trpc.ts";

export const Route = createFileRoute("/$locale/_shop/c/$slug")({
  validateSearch: parseListSearch,
  loader: ({ context: { locale }, params: { slug } }) => {
    const input = { locale, currency: getCurrency(), slug };
    void queryClient.prefetchQuery(trpc.catalog.category.queryOptions(input));
  },
  component: Category,
});

function Category() {
  const { slug } = Route.useParams();
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <CategoryPage
      slug={slug}
      search={search}
      onSearch={(next, step) =>
        void navigate({
          search: parseListSearch({ ...next }),
          replace: step === "replace",
          resetScroll: false,
        })
      }
    />
  );
}
