import { createFileRoute } from "@tanstack/react-router";
import { BlockedPage } from "../../features/blocked/blocked-page.tsx";

export const Route = createFileRoute("/_staff/blocked")({
  staticData: { permission: "audit.read" },
  component: BlockedPage,
});
