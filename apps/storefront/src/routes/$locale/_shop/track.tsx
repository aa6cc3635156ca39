import { createFileRoute } from "@tanstack/react-router";
import { TrackPage } from "../../../features/orders/track-page.tsx";

export const Route = createFileRoute("/$locale/_shop/track")({ component: TrackPage });
