import { loadSecurityMessages } from "@souk/i18n/security";
import { createFileRoute } from "@tanstack/react-router";
import { Sessions } from "../../../../features/account/sessions.tsx";

export const Route = createFileRoute("/$locale/_shop/account/devices")({
  loader: ({ context }) => loadSecurityMessages[context.locale](),
  component: Devices,
});

function Devices() {
  return <Sessions words={Route.useLoaderData()} />;
}
