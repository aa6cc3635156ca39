import { loadSupportMessages } from "@souk/i18n/support";
import { createFileRoute } from "@tanstack/react-router";
import { ThreadsPage } from "../../../../../features/support/threads-page.tsx";

export const Route = createFileRoute("/$locale/_shop/account/messages/")({
  loader: ({ context: { locale } }) => loadSupportMessages[locale](),
  component: Messages,
});

function Messages() {
  return <ThreadsPage words={Route.useLoaderData()} />;
}
