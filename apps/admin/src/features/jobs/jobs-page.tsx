import { useQuery } from "@tanstack/react-query";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { Page } from "../../parts/page.tsx";
import { QueryView } from "../../parts/query-view.tsx";
import { TableSkeleton } from "../../parts/table-skeleton.tsx";
import { JobList } from "./job-list.tsx";
import type { JobSearch } from "./job-search.ts";
import { QueueTable } from "./queue-table.tsx";

const POLL_MS = 5000;

/** What is done in the background: each queue, and the jobs of those that are chosen. Follows by itself. */
export function JobsPage({ search }: { search: JobSearch }) {
  const { m } = useI18n();
  const queues = useQuery(trpc.jobs.queues.queryOptions(undefined, { refetchInterval: POLL_MS }));
  return (
    <Page title={m.jobs.title}>
      <QueryView query={queues} skeleton={<TableSkeleton />}>
        {(found) => (
          <>
            <QueueTable queues={found} />
            <h2 className="pt-8 pb-4 text-lg">{m.jobs.list}</h2>
            <JobList search={search} queues={found.map(({ name }) => name)} pollMs={POLL_MS} />
          </>
        )}
      </QueryView>
    </Page>
  );
}
