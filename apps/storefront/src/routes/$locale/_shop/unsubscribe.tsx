import { loadNotificationMessages } from "@souk/i18n/notifications";
import { createFileRoute } from "@tanstack/react-router";
import { StopPage } from "../../../features/mails/stop-page.tsx";
import { loadPastCart } from "../../../lib/i18n.ts";

interface StopSearch {
  kind?: string;
  token?: string;
}

const word = (name: keyof StopSearch, value: unknown): StopSearch =>
  typeof value === "string" || typeof value === "number" ? { [name]: String(value) } : {};

export const Route = createFileRoute("/$locale/_shop/unsubscribe")({
  validateSearch: ({ kind, token }: Record<string, unknown>): StopSearch => ({
    ...word("kind", kind),
    ...word("token", token),
  }),
  beforeLoad: ({ context }) => loadPastCart(context.locale),
  loader: ({ context }) => loadNotificationMessages[context.locale](),
  component: Unsubscribe,
});

function Unsubscribe() {
  return <StopPage link={Route.useSearch()} words={Route.useLoaderData()} />;
}
