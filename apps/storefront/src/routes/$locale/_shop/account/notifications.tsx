import { loadNotificationMessages } from "@souk/i18n/notifications";
import { createFileRoute } from "@tanstack/react-router";
import { NotificationsPage } from "../../../../features/mails/notifications-page.tsx";

export const Route = createFileRoute("/$locale/_shop/account/notifications")({
  loader: ({ context }) => loadNotificationMessages[context.locale](),
  component: Notifications,
});

function Notifications() {
  return <NotificationsPage words={Route.useLoaderData()} />;
}
