import type { ImportJobView } from "@souk/contracts";
import { announce, Banner, linkClass, Progress, Skeleton } from "@souk/ui";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { Page } from "../../parts/page.tsx";
import { QueryView } from "../../parts/query-view.tsx";
import { ImportActions } from "./import-actions.tsx";
import { ImportCounts } from "./import-counts.tsx";
import { ImportProblemList } from "./import-problem-list.tsx";
import { ImportSamples } from "./import-samples.tsx";
import { ImportState, isOpen } from "./import-state.tsx";

const POLL_MS = 700;

/** One file: what it would change, what it changed, and the way back. */
export function ImportPage({ id }: { id: string }) {
  const { m, format } = useI18n();
  const query = useQuery(
    trpc.imports.get.queryOptions(
      { id },
      { refetchInterval: ({ state }) => (state.data && isOpen(state.data) ? POLL_MS : false) },
    ),
  );
  const job = query.data;
  useEnding(job);
  return (
    <Page
      title={job?.filename ?? m.imports.title}
      heading={job ? <bdi>{job.filename}</bdi> : undefined}
      above={
        <Link to="/imports" className={linkClass("quiet")}>
          {m.imports.back}
        </Link>
      }
      beside={job ? <ImportState job={job} /> : null}
      below={
        job
          ? `${m.imports.formats[job.format]} · ${m.imports.rows(job.totalRows)} · ${format.dateTime(job.createdAt)}`
          : null
      }
      actions={job ? <ImportActions job={job} /> : null}
    >
      <QueryView query={query} skeleton={<Skeleton className="h-64" />}>
        {(loaded) => <Details job={loaded} />}
      </QueryView>
    </Page>
  );
}

function Details({ job }: { job: ImportJobView }) {
  const { m, format } = useI18n();
  const nothing =
    job.work === "CHECK" && job.state === "DONE" && job.created + job.changed + job.refused === 0;
  return (
    <div className="flex flex-col gap-6">
      {isOpen(job) ? (
        <Progress
          label={job.cancelAsked ? m.imports.cancelling : m.common.working}
          value={job.doneRows}
          max={Math.max(1, job.totalRows)}
          status={m.imports.progress(format.number(job.doneRows), format.number(job.totalRows))}
        />
      ) : null}
      {job.state === "FAILED" ? <Banner tone="danger" title={m.imports.failed} /> : null}
      {nothing ? <Banner tone="success" title={m.imports.nothingToDo} /> : null}
      {job.work === "CHECK" && job.state === "DONE" && !job.startable ? (
        <Banner tone="neutral" title={m.imports.expired} />
      ) : null}
      <ImportCounts job={job} />
      {isOpen(job) ? null : (
        <>
          <ImportProblemList job={job} notices={false} />
          <ImportSamples samples={job.samples} />
          <ImportProblemList job={job} notices />
        </>
      )}
    </div>
  );
}

/** Says aloud that it is done, and has everything that shows products read again. */
function useEnding(job: ImportJobView | undefined): void {
  const { m } = useI18n();
  const client = useQueryClient();
  const wasOpen = useRef(false);
  const open = job !== undefined && isOpen(job);
  useEffect(() => {
    if (wasOpen.current && !open) {
      announce(m.imports.announceDone);
      void client.invalidateQueries({ queryKey: trpc.products.pathKey() });
      void client.invalidateQueries({ queryKey: trpc.categories.pathKey() });
      void client.invalidateQueries({ queryKey: trpc.imports.problems.pathKey() });
    }
    wasOpen.current = open;
  }, [open, client, m]);
}
