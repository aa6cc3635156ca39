import { loadPrivacyMessages } from "@souk/i18n/privacy";
import { createFileRoute } from "@tanstack/react-router";
import { DataFilePage } from "../../../features/privacy/data-file-page.tsx";

export const Route = createFileRoute("/$locale/_shop/your-data")({
  loader: ({ context }) => loadPrivacyMessages[context.locale](),
  component: YourData,
});

function YourData() {
  return <DataFilePage words={Route.useLoaderData()} />;
}
