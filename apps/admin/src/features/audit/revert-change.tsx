import { REVERTIBLE, type RevertibleAction, type RevertPlan } from "@souk/contracts";
import { Button, Skeleton, toast } from "@souk/ui";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { problemOf } from "../../lib/api-error.ts";
import { useI18n } from "../../lib/i18n.tsx";
import { useCan } from "../../lib/staff.tsx";
import { trpc } from "../../lib/trpc.ts";
import { useErrorText } from "../../lib/use-words.ts";
import { ActionDialog } from "../../parts/action-dialog.tsx";
import { Changes } from "../../parts/changes.tsx";
import { QueryView } from "../../parts/query-view.tsx";

interface Props {
  id: string;
  action: RevertibleAction;
}

/** Takes one change of the log back, for who may change such records: what it would do is shown first. */
export function RevertChange({ id, action }: Props) {
  const { m } = useI18n();
  const [open, setOpen] = useState(false);
  if (!useCan(REVERTIBLE[action])) return null;
  return (
    <>
      <Button variant="secondary" size="sm" className="mt-3" onClick={() => setOpen(true)}>
        {m.revert.open}
      </Button>
      {open ? <RevertDialog id={id} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

function RevertDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const { m } = useI18n();
  const client = useQueryClient();
  const preview = useQuery({ ...trpc.audit.previewRevert.queryOptions({ id }), gcTime: 0, staleTime: 0 });
  const revert = useMutation(
    trpc.audit.revert.mutationOptions({
      onSuccess: (plan) => {
        client.setQueryData(trpc.audit.previewRevert.queryKey({ id }), plan);
        if (plan.state === "CONFLICT") return;
        // Whatever shows the record shows it anew.
        void client.invalidateQueries();
        toast({ title: m.revert.done, tone: "success" });
        onClose();
      },
    }),
  );
  const refused = problemOf(preview.error)?.code === "NOT_REVERTIBLE";
  const possible = preview.data?.state === "POSSIBLE";
  return (
    <ActionDialog
      open
      onClose={onClose}
      title={m.revert.title}
      text={possible || preview.isPending ? m.revert.text : undefined}
      submitLabel={m.revert.submit}
      onSubmit={() => revert.mutate({ id })}
      pending={revert.isPending}
      disabled={!possible}
      error={revert.error}
    >
      {refused ? (
        <Refused error={preview.error} />
      ) : (
        <QueryView query={preview} skeleton={<Skeleton className="h-24 w-full" />}>
          {(plan) => <Plan plan={plan} />}
        </QueryView>
      )}
    </ActionDialog>
  );
}

/** Asking again would not help. */
function Refused({ error }: { error: unknown }) {
  const { m } = useI18n();
  const words = useErrorText();
  return (
    <p role="alert">
      <strong className="block">{m.revert.refusedTitle}</strong>
      {words(error)}
    </p>
  );
}

function Plan({ plan }: { plan: RevertPlan }) {
  const { m } = useI18n();
  if (plan.state === "POSSIBLE") return <Changes before={plan.before} after={plan.after} />;
  if (plan.state === "DONE")
    return (
      <p>
        <strong className="block">{m.revert.doneTitle}</strong>
        {m.revert.doneText}
      </p>
    );
  return (
    <div role="alert" className="flex flex-col gap-3">
      <p>
        <strong className="block">{m.revert.conflictTitle}</strong>
        {m.revert.conflictText}
      </p>
      <p className="text-sm text-muted">{m.revert.conflict}</p>
      <Changes before={plan.conflicts.made} after={plan.conflicts.is} />
    </div>
  );
}
