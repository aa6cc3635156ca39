import { loadConsentMessages } from "@souk/i18n/consent";
import { loadPrivacyMessages } from "@souk/i18n/privacy";
import { createFileRoute } from "@tanstack/react-router";
import { PrivacyPage } from "../../../../features/privacy/privacy-page.tsx";

export const Route = createFileRoute("/$locale/_shop/account/privacy")({
  loader: async ({ context: { locale } }) => {
    const [words, consent] = await Promise.all([
      loadPrivacyMessages[locale](),
      loadConsentMessages[locale](),
    ]);
    return { words, consent };
  },
  component: Privacy,
});

function Privacy() {
  return <PrivacyPage {...Route.useLoaderData()} />;
}
