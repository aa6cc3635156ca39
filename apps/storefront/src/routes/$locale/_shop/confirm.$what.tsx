import { loadSecurityMessages } from "@souk/i18n/security";
import { createFileRoute, notFound } from "@tanstack/react-router";
import { ConfirmPage, type Confirmed } from "../../../features/account/confirm-page.tsx";
import { loadPastCart } from "../../../lib/i18n.ts";

const isConfirmed = (what: string): what is Confirmed =>
  what === "address" || what === "new-address" || what === "sign-in" || what === "sign-up";

export const Route = createFileRoute("/$locale/_shop/confirm/$what")({
  loader: async ({ context, params: { what } }) => {
    if (!isConfirmed(what)) throw notFound();
    return { what, words: await loadSecurityMessages[context.locale]() };
  },
  beforeLoad: ({ context }) => loadPastCart(context.locale),
  component: Confirm,
});

function Confirm() {
  return <ConfirmPage {...Route.useLoaderData()} />;
}
