import { parseListSearch } from "@souk/contracts/list-url";
import { createFileRoute } from "@tanstack/react-router";
import { CollectionPage } from "../../../features/catalog/collection-page.tsx";
import { getCurrency } from "../../../lib/market.ts";
import { queryClient, trpc } from "../../../lib/trpc.ts";

export const Route = createFileRoute("/$locale/_shop/collections/$slug")({
  validateSearch: parseListSearch,
  loader: ({ context: { locale }, params: { slug } }) => {
    const input = { locale, currency: getCurrency(), slug };
    void queryClient.prefetchQuery(trpc.catalog.collection.queryOptions(input));
  },
  component: Collection,
});

function Collection() {
  const { slug } = Route.useParams();
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <CollectionPage
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
