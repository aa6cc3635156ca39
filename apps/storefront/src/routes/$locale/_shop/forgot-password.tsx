import { loadSecurityMessages } from "@souk/i18n/security";
import { createFileRoute } from "@tanstack/react-router";
import { AskLinkPage } from "../../../features/account/ask-link-page.tsx";

export const Route = createFileRoute("/$locale/_shop/forgot-password")({
  loader: ({ context }) => loadSecurityMessages[context.locale](),
  component: Forgot,
});

function Forgot() {
  return <AskLinkPage purpose="RESET_PASSWORD" words={Route.useLoaderData()} />;
}
