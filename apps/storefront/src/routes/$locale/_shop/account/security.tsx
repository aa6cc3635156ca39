import { loadSecurityMessages } from "@souk/i18n/security";
import { backSearch } from "@souk/ui/back-search";
import { createFileRoute } from "@tanstack/react-router";
import { SecurityPage } from "../../../../features/account/security-page.tsx";

export const Route = createFileRoute("/$locale/_shop/account/security")({
  validateSearch: backSearch,
  loader: ({ context }) => loadSecurityMessages[context.locale](),
  component: Security,
});

function Security() {
  return <SecurityPage words={Route.useLoaderData()} />;
}
