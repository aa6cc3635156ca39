import { createFileRoute } from "@tanstack/react-router";
import { MediaPage } from "../../features/media/media-page.tsx";
import { parseMediaSearch } from "../../features/media/media-search.ts";

export const Route = createFileRoute("/_staff/media")({
  staticData: { permission: "products.read" },
  validateSearch: parseMediaSearch,
  component: Media,
});

function Media() {
  return <MediaPage search={Route.useSearch()} />;
}
