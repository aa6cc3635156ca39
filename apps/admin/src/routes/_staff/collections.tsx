import { createFileRoute } from "@tanstack/react-router";
import { parseCollectionSearch } from "../../features/collections/collection-search.ts";
import { CollectionsPage } from "../../features/collections/collections-page.tsx";

export const Route = createFileRoute("/_staff/collections")({
  staticData: { permission: "products.read" },
  validateSearch: parseCollectionSearch,
  component: Collections,
});

function Collections() {
  return <CollectionsPage search={Route.useSearch()} />;
}
