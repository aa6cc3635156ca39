import type { StaffThreadView } from "@souk/contracts";
import { Button } from "@souk/ui";
import { useMutation } from "@tanstack/react-query";
import { useI18n } from "../../lib/i18n.tsx";
import { useStaff } from "../../lib/staff.tsx";
import { trpc } from "../../lib/trpc.ts";
import { AssigneeCard } from "../../parts/assignee-card.tsx";
import { useThreadChanged } from "./use-thread-changed.ts";

/** Who sees to it; whoever reads it takes it at a press. */
export function Assignee({ thread, writes }: { thread: StaffThreadView; writes: boolean }) {
  const { m } = useI18n();
  const words = m.support;
  const staff = useStaff();
  const changed = useThreadChanged();
  const assign = useMutation(
    trpc.support.assign.mutationOptions({ onSuccess: (next) => changed(next, words.assigned) }),
  );
  const { number, assignee } = thread;
  return (
    <AssigneeCard
      words={words}
      assignee={assignee}
      writes={writes}
      pending={assign.isPending}
      error={assign.error}
      onAssign={(assigneeId) => assign.mutate({ number, assigneeId })}
    >
      {assignee?.id === staff.id ? null : (
        <Button
          variant="secondary"
          className="mt-3"
          pending={assign.isPending}
          onClick={() => assign.mutate({ number, assigneeId: staff.id })}
        >
          {words.takeIt}
        </Button>
      )}
    </AssigneeCard>
  );
}
