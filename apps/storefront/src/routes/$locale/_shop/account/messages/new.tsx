import { loadSupportMessages } from "@souk/i18n/support";
import { createFileRoute } from "@tanstack/react-router";
import { NewThreadPage } from "../../../../../features/support/new-thread-page.tsx";

export const Route = createFileRoute("/$locale/_shop/account/messages/new")({
  validateSearch: ({ order }: Record<string, unknown>): { order?: number } =>
    typeof order === "number" && Number.isSafeInteger(order) && order > 0 ? { order } : {},
  loader: ({ context: { locale } }) => loadSupportMessages[locale](),
  component: NewThread,
});

function NewThread() {
  const { order } = Route.useSearch();
  return <NewThreadPage key={order} words={Route.useLoaderData()} order={order} />;
}
