import { loadSecurityMessages } from "@souk/i18n/security";
import { createFileRoute } from "@tanstack/react-router";
import { ResetPasswordPage } from "../../../features/account/reset-password-page.tsx";
import { loadPastCart } from "../../../lib/i18n.ts";

export const Route = createFileRoute("/$locale/_shop/reset-password")({
  loader: ({ context }) => loadSecurityMessages[context.locale](),
  beforeLoad: ({ context }) => loadPastCart(context.locale),
  component: ResetPassword,
});

function ResetPassword() {
  return <ResetPasswordPage words={Route.useLoaderData()} />;
}
