import { loadSecurityMessages } from "@souk/i18n/security";
import { createFileRoute } from "@tanstack/react-router";
import { AskLinkPage } from "../../../features/account/ask-link-page.tsx";
import { loadPastCart } from "../../../lib/i18n.ts";

export const Route = createFileRoute("/$locale/_shop/forgot-password")({
  loader: ({ context }) => loadSecurityMessages[context.locale](),
  beforeLoad: ({ context }) => loadPastCart(context.locale),
  component: Forgot,
});

function Forgot() {
  return <AskLinkPage purpose="RESET_PASSWORD" words={Route.useLoaderData()} />;
}
