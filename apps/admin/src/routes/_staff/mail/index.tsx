import { createFileRoute } from "@tanstack/react-router";
import { MailPage } from "../../../features/mail/mail-page.tsx";
import { parseMailSearch } from "../../../features/mail/mail-search.ts";

export const Route = createFileRoute("/_staff/mail/")({
  staticData: { permission: "jobs.read" },
  validateSearch: parseMailSearch,
  component: Mail,
});

function Mail() {
  return <MailPage search={Route.useSearch()} />;
}
