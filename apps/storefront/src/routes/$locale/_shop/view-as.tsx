import { loadImpersonationMessages } from "@souk/i18n/impersonation";
import { createFileRoute } from "@tanstack/react-router";
import { ViewAsPage } from "../../../features/impersonation/view-as-page.tsx";

export const Route = createFileRoute("/$locale/_shop/view-as")({
  loader: ({ context }) => loadImpersonationMessages[context.locale](),
  component: ViewAs,
});

function ViewAs() {
  return <ViewAsPage words={Route.useLoaderData()} />;
}
