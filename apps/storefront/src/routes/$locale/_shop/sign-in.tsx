import { createFileRoute } from "@tanstack/react-router";

export const Route = createFileRoute("/$locale/_shop/sign-in")({ component: () => null });
