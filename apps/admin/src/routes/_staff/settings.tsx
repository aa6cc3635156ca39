import { createFileRoute } from "@tanstack/react-router";
import { SettingsPage } from "../../features/settings/settings-page.tsx";
import { parseSettingsSearch } from "../../features/settings/settings-search.ts";

export const Route = createFileRoute("/_staff/settings")({
  staticData: { permission: "settings.read" },
  validateSearch: parseSettingsSearch,
  component: Settings,
});

function Settings() {
  return <SettingsPage search={Route.useSearch()} />;
}
