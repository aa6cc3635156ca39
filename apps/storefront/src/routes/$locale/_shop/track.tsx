import { createFileRoute } from "@tanstack/react-router";
import { TrackPage } from "../../../features/orders/track-page.tsx";
import { loadPastCart } from "../../../lib/i18n.ts";

export const Route = createFileRoute("/$locale/_shop/track")({
  beforeLoad: ({ context }) => loadPastCart(context.locale),
  component: TrackPage,
});
