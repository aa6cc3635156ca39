import { Showcase } from "@souk/ui/showcase";
import { createFileRoute } from "@tanstack/react-router";

export const Route = createFileRoute("/_staff/design")({ component: Showcase });
