import { loadSecurityMessages } from "@souk/i18n/security";
import { createFileRoute } from "@tanstack/react-router";
import { AskLinkPage } from "../../../features/account/ask-link-page.tsx";
import { loadPastCart } from "../../../lib/i18n.ts";

export const Route = createFileRoute("/$locale/_shop/sign-in-link")({
  loader: ({ context }) => loadSecurityMessages[context.locale](),
  beforeLoad: ({ context }) => loadPastCart(context.locale),
  component: SignInLink,
});

function SignInLink() {
  return <AskLinkPage purpose="SIGN_IN" words={Route.useLoaderData()} />;
}
