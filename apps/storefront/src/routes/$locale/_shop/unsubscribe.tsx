import { createFileRoute } from "@tanstack/react-router";
import { StopPage } from "../../../features/mails/stop-page.tsx";
import { loadPastCart } from "../../../lib/i18n.ts";

interface StopSearch {
  wish?: string;
  id?: string;
  key?: string;
}

const word = (name: keyof StopSearch, value: unknown): StopSearch =>
  typeof value === "string" || typeof value === "number" ? { [name]: String(value) } : {};

export const Route = createFileRoute("/$locale/_shop/unsubscribe")({
  validateSearch: ({ wish, id, key }: Record<string, unknown>): StopSearch => ({
    ...word("wish", wish),
    ...word("id", id),
    ...word("key", key),
  }),
  beforeLoad: ({ context }) => loadPastCart(context.locale),
  component: Unsubscribe,
});

function Unsubscribe() {
  return <StopPage link={Route.useSearch()} />;
}
