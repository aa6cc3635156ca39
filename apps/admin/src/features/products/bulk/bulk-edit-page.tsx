import type { BulkEditView } from "../../../lib/api-types.ts";
import { Button, linkClass, Progress, StatusPill } from "@souk/ui";
import { useMutation, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useI18n } from "../../../lib/i18n.tsx";
import { useCan } from "../../../lib/staff.tsx";
import { trpc } from "../../../lib/trpc.ts";
import { ActionDialog } from "../../../parts/action-dialog.tsx";
import { ActionError } from "../../../parts/action-error.tsx";
import { Page } from "../../../parts/page.tsx";
import { QueryView } from "../../../parts/query-view.tsx";
import { TableSkeleton } from "../../../parts/table-skeleton.tsx";
import { bulkTones } from "./bulk-history-page.tsx";
import { BulkResult } from "./bulk-result.tsx";
import { BulkRowsTable } from "./bulk-rows-table.tsx";
import { useBulkSteps } from "./use-bulk-steps.ts";

/** One bulk edit: how it went, each of its products, and the way back. */
export function BulkEditPage({ id }: { id: string }) {
  const { m } = useI18n();
  const query = useQuery(trpc.bulkEdits.get.queryOptions({ id }));
  return (
    <QueryView query={query} skeleton={<TableSkeleton />}>
      {(view) => (
        <Page
          title={`${m.bulk.title}: ${m.bulk.op[view.change.kind === "cells" ? "cells" : view.change.operation.op]}`}
          above={
            <Link to="/products/bulk-edits" className={linkClass("quiet")}>
              {m.bulk.history}
            </Link>
          }
          beside={<StatusPill tone={bulkTones[view.state]}>{m.bulk.states[view.state]}</StatusPill>}
          below={<Origin view={view} />}
        >
          <div className="flex flex-col gap-5">
            <BulkResult view={view} link={false} />
            <Steps view={view} />
            <BulkRowsTable view={view} />
          </div>
        </Page>
      )}
    </QueryView>
  );
}

function Origin({ view }: { view: BulkEditView }) {
  const { m, format } = useI18n();
  return (
    <>
      <time dateTime={view.createdAt}>{format.dateTime(view.createdAt)}</time> {m.common.by(view.actorName)}
    </>
  );
}

/** To go on with one that was left half-way, and to take back one that changed something. */
function Steps({ view }: { view: BulkEditView }) {
  const { m, format } = useI18n();
  const writes = useCan("products.write");
  const steps = useBulkSteps();
  const [asking, setAsking] = useState(false);
  const work = useMutation({
    mutationFn: (what: "run" | "undo") => steps.finish(view.id, what),
    onSuccess: () => setAsking(false),
  });
  if (!writes || view.state === "UNDONE") return null;
  const half = view.state === "RUNNING" ? "run" : view.state === "UNDOING" ? "undo" : null;
  const { progress } = steps;
  return (
    <div className="flex flex-wrap items-center gap-3">
      {half ? (
        <Button pending={work.isPending} pendingLabel={m.common.working} onClick={() => work.mutate(half)}>
          {m.bulk.goOn}
        </Button>
      ) : null}
      {view.state === "DONE" && view.counts.CHANGED > 0 ? (
        <Button variant="secondary" onClick={() => setAsking(true)}>
          {m.bulk.undo}
        </Button>
      ) : null}
      {asking ? null : <ActionError error={work.error} />}
      {asking ? (
        <ActionDialog
          open
          title={m.bulk.undoTitle}
          text={m.bulk.undoText}
          submitLabel={m.bulk.undo}
          onClose={() => setAsking(false)}
          onSubmit={() => work.mutate("undo")}
          pending={work.isPending}
          error={work.error}
        >
          {work.isPending ? (
            <Progress
              label={m.bulk.undoing}
              value={progress?.done}
              max={progress?.total}
              status={
                progress ? m.bulk.ofTotal(format.number(progress.done), format.number(progress.total)) : null
              }
            />
          ) : null}
        </ActionDialog>
      ) : null}
    </div>
  );
}
