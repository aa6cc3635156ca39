import { JobRef } from "@souk/contracts";
import { createFileRoute, notFound } from "@tanstack/react-router";
import { JobPage } from "../../../features/jobs/job-page.tsx";

export const Route = createFileRoute("/_staff/jobs/$queue/$id")({
  staticData: { permission: "jobs.read" },
  params: {
    parse: (params) => {
      const parsed = JobRef.safeParse(params);
      if (!parsed.success) throw notFound();
      return parsed.data;
    },
    stringify: ({ queue, id }) => ({ queue, id }),
  },
  component: OneJob,
});

function OneJob() {
  const { queue, id } = Route.useParams();
  return <JobPage key={id} queue={queue} id={id} />;
}
