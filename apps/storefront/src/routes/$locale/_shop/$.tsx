import { createFileRoute } from "@tanstack/react-router";
import { NotFound } from "../../../parts/not-found.tsx";

export const Route = createFileRoute("/$locale/_shop/$")({ component: NotFound });
