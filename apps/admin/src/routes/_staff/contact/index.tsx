import { createFileRoute } from "@tanstack/react-router";
import { parseContactSearch } from "../../../features/contact/contact-search.ts";
import { InboxPage } from "../../../features/contact/inbox-page.tsx";

export const Route = createFileRoute("/_staff/contact/")({
  staticData: { permission: "support.read" },
  validateSearch: parseContactSearch,
  component: Inbox,
});

function Inbox() {
  return <InboxPage search={Route.useSearch()} />;
}
