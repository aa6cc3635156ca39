import { loadSecurityMessages } from "@souk/i18n/security";
import { createFileRoute } from "@tanstack/react-router";
import { SecurityPage } from "../../../../features/account/security-page.tsx";

export const Route = createFileRoute("/$locale/_shop/account/security")({
  loader: ({ context }) => loadSecurityMessages[context.locale](),
  component: Security,
});

function Security() {
  return <SecurityPage words={Route.useLoaderData()} />;
}
