import { createFileRoute } from "@tanstack/react-router";
import { parseRedirectSearch } from "../../features/redirects/redirect-search.ts";
import { RedirectsPage } from "../../features/redirects/redirects-page.tsx";

export const Route = createFileRoute("/_staff/redirects")({
  staticData: { permission: "products.read" },
  validateSearch: parseRedirectSearch,
  component: Redirects,
});

function Redirects() {
  return <RedirectsPage search={Route.useSearch()} />;
}
