import type { StaffThreadView } from "@souk/contracts";
import { Button, Card, NativeSelect } from "@souk/ui";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useI18n } from "../../lib/i18n.tsx";
import { useStaff } from "../../lib/staff.tsx";
import { trpc } from "../../lib/trpc.ts";
import { ActionError } from "../../parts/action-error.tsx";
import { useThreadChanged } from "./use-thread-changed.ts";

/** Who sees to it. */
export function AssigneeCard({ thread, writes }: { thread: StaffThreadView; writes: boolean }) {
  const { m } = useI18n();
  const words = m.support;
  const staff = useStaff();
  const changed = useThreadChanged();
  const people = useQuery({ ...trpc.support.people.queryOptions(), enabled: writes });
  const assign = useMutation(
    trpc.support.assign.mutationOptions({ onSuccess: (next) => changed(next, words.assigned) }),
  );
  const { number, assignee } = thread;
  if (!writes)
    return (
      <Card title={words.assignee}>
        <bdi>{assignee?.name ?? words.nobody}</bdi>
      </Card>
    );
  // Somebody who has lost the right meanwhile is shown all the same.
  const known = people.data ?? [];
  const others = assignee && !known.some(({ id }) => id === assignee.id) ? [assignee] : [];
  return (
    <Card title={words.assignee}>
      <ActionError error={assign.error} className="mb-3" />
      <NativeSelect
        label={words.assignee}
        hideLabel
        options={[
          { value: "", label: words.nobody },
          ...[...known, ...others].map(({ id, name }) => ({ value: id, label: name })),
        ]}
        value={assignee?.id ?? ""}
        disabled={assign.isPending}
        onChange={(id) => assign.mutate({ number, assigneeId: id === "" ? null : id })}
      />
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
    </Card>
  );
}
