import { createFileRoute } from "@tanstack/react-router";
import { PrivacyPage } from "../../features/privacy/privacy-page.tsx";
import { parsePrivacySearch } from "../../features/privacy/privacy-search.ts";

export const Route = createFileRoute("/_staff/privacy")({
  staticData: { permission: "privacy.read" },
  validateSearch: parsePrivacySearch,
  component: Privacy,
});

function Privacy() {
  return <PrivacyPage search={Route.useSearch()} />;
}
