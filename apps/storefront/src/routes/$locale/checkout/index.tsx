import { createFileRoute } from "@tanstack/react-router";

export const Route = createFileRoute("/$locale/checkout/")({ component: () => null });
