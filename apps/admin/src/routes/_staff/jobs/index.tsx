import { createFileRoute } from "@tanstack/react-router";
import { parseJobSearch } from "../../../features/jobs/job-search.ts";
import { JobsPage } from "../../../features/jobs/jobs-page.tsx";

export const Route = createFileRoute("/_staff/jobs/")({
  staticData: { permission: "jobs.read" },
  validateSearch: parseJobSearch,
  component: Jobs,
});

function Jobs() {
  return <JobsPage search={Route.useSearch()} />;
}
