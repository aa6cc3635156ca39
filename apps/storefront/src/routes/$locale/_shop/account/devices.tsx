import { createFileRoute } from "@tanstack/react-router";
import { Sessions } from "../../../../features/account/sessions.tsx";

export const Route = createFileRoute("/$locale/_shop/account/devices")({ component: Sessions });
