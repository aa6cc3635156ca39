import { createFileRoute } from "@tanstack/react-router";
import { ApiKeysPage } from "../../features/api-keys/api-keys-page.tsx";

export const Route = createFileRoute("/_staff/api-keys")({
  staticData: { permission: "keys.write" },
  component: ApiKeysPage,
});
