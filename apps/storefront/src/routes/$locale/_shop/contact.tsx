import { loadContactMessages } from "@souk/i18n/contact";
import { createFileRoute } from "@tanstack/react-router";
import { ContactPage } from "../../../features/contact/contact-page.tsx";

export const Route = createFileRoute("/$locale/_shop/contact")({
  loader: ({ context }) => loadContactMessages[context.locale](),
  component: Contact,
});

function Contact() {
  return <ContactPage words={Route.useLoaderData()} />;
}
