import type { ContactView } from "@souk/contracts";
import { Card, NativeSelect } from "@souk/ui";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { ActionError } from "../../parts/action-error.tsx";
import { useContactChanged } from "./use-contact-changed.ts";

/** Who of the staff looks after it. */
export function Assignee({ message, writes }: { message: ContactView; writes: boolean }) {
  const { m } = useI18n();
  const words = m.contact;
  const changed = useContactChanged();
  const people = useQuery({ ...trpc.contact.assignees.queryOptions(), enabled: writes });
  const assign = useMutation(
    trpc.contact.assign.mutationOptions({ onSuccess: (done) => changed(done, words.assigned) }),
  );
  const { assignee } = message;
  if (!writes)
    return (
      <Card title={words.assignee}>
        <p>{assignee?.name ?? words.nobody}</p>
      </Card>
    );
  // Somebody who may answer no more still looks after it until another is named.
  const known = people.data ?? [];
  const choices = assignee && !known.some(({ id }) => id === assignee.id) ? [assignee, ...known] : known;
  return (
    <Card title={words.assignee}>
      <ActionError error={assign.error} className="mb-3" />
      <NativeSelect
        label={words.assignee}
        hideLabel
        value={assignee?.id ?? ""}
        disabled={assign.isPending}
        onChange={(id) => assign.mutate({ id: message.id, assigneeId: id || null })}
        options={[
          { value: "", label: words.nobody },
          ...choices.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
    </Card>
  );
}
