import type { JobView } from "@souk/contracts";
import { Banner, Card, linkClass, Skeleton } from "@souk/ui";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useI18n } from "../../lib/i18n.tsx";
import { useCan } from "../../lib/staff.tsx";
import { trpc } from "../../lib/trpc.ts";
import { Facts } from "../../parts/facts.tsx";
import { Page } from "../../parts/page.tsx";
import { QueryView } from "../../parts/query-view.tsx";
import { JobActions } from "./job-actions.tsx";
import { JobStatePill } from "./job-state.tsx";

const POLL_MS = 3000;
const OPEN: ReadonlySet<string> = new Set(["waiting", "retry", "active"]);

/** One job: what it was told, how its tries went, and what may be done with it. */
export function JobPage({ queue, id }: { queue: string; id: string }) {
  const { m } = useI18n();
  const query = useQuery(
    trpc.jobs.get.queryOptions(
      { queue, id },
      {
        refetchInterval: ({ state }) => (state.data && OPEN.has(state.data.state) ? POLL_MS : false),
      },
    ),
  );
  const job = query.data;
  const writes = useCan("jobs.write");
  return (
    <Page
      title={queue}
      heading={<bdi className="ltr">{queue}</bdi>}
      above={
        <Link to="/jobs" className={linkClass("quiet", "text-sm")}>
          {m.jobs.title}
        </Link>
      }
      beside={job ? <JobStatePill state={job.state} /> : null}
      below={<span className="ltr font-mono text-xs">{id}</span>}
      actions={job && writes ? <JobActions job={job} /> : null}
    >
      <QueryView query={query} skeleton={<Skeleton className="h-60 w-full" />}>
        {(data) => <JobBody job={data} />}
      </QueryView>
    </Page>
  );
}

function JobBody({ job }: { job: JobView }) {
  const { m, format } = useI18n();
  const told = Object.keys(job.data).length > 0;
  const times = [
    [m.jobs.createdAt, job.createdAt],
    [m.jobs.startAfter, job.startAfter],
    [m.jobs.startedAt, job.startedAt],
    [m.jobs.endedAt, job.endedAt],
  ] as const;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 lg:grid-cols-[minmax(0,1fr)_22rem]">
      <div className="flex min-w-0 flex-col gap-6">
        {job.error === null ? null : (
          <Banner tone="danger" title={m.jobs.error}>
            <bdi className="wrap-anywhere">{job.error}</bdi>
          </Banner>
        )}
        <Card title={m.jobs.data}>
          {told ? (
            <pre className="ltr overflow-x-auto font-mono text-sm">{JSON.stringify(job.data, null, 2)}</pre>
          ) : (
            <p className="text-muted">{m.jobs.noData}</p>
          )}
          <MailLink job={job} />
        </Card>
      </div>
      <Card>
        <Facts
          items={[
            ...times.flatMap(([name, at]) => (at === null ? [] : [{ name, value: format.dateTime(at) }])),
            { name: m.jobs.retries, value: m.jobs.tries(job.retries, job.retryLimit) },
          ]}
        />
      </Card>
    </div>
  );
}

function MailLink({ job: { queue, data } }: { job: JobView }) {
  const { m } = useI18n();
  const id = data["id"];
  if (queue !== "mail.send" || typeof id !== "string") return null;
  return (
    <p className="pt-4">
      <Link to="/mail/$id" params={{ id }} className={linkClass()}>
        {m.jobs.mail}
      </Link>
    </p>
  );
}
