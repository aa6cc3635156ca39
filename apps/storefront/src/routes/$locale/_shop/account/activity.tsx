import { loadActivityMessages } from "@souk/i18n/activity";
import { loadNotificationMessages } from "@souk/i18n/notifications";
import { createFileRoute } from "@tanstack/react-router";
import { parseActivitySearch } from "../../../../features/account/activity-about.ts";
import { ActivityPage } from "../../../../features/account/activity-page.tsx";

export const Route = createFileRoute("/$locale/_shop/account/activity")({
  validateSearch: parseActivitySearch,
  loader: async ({ context: { locale } }) => {
    const [activity, notifications] = await Promise.all([
      loadActivityMessages[locale](),
      loadNotificationMessages[locale](),
    ]);
    return { activity, notifications };
  },
  component: Activity,
});

function Activity() {
  return <ActivityPage about={Route.useSearch().about} words={Route.useLoaderData()} />;
}
