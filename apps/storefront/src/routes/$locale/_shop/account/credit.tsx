import { loadCreditMessages } from "@souk/i18n/credit";
import { createFileRoute } from "@tanstack/react-router";
import { CreditPage } from "../../../../features/account/credit-page.tsx";

export const Route = createFileRoute("/$locale/_shop/account/credit")({
  loader: ({ context }) => loadCreditMessages[context.locale](),
  component: Credit,
});

function Credit() {
  return <CreditPage words={Route.useLoaderData()} />;
}
