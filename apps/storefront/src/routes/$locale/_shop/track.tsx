import { createFileRoute } from "@tanstack/react-router";

export const Route = createFileRoute("/$locale/_shop/track")({ component: () => null });
