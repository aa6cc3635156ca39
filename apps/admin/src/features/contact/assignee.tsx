import type { ContactView } from "@souk/contracts";
import { useMutation } from "@tanstack/react-query";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { AssigneeCard } from "../../parts/assignee-card.tsx";
import { useContactChanged } from "./use-contact-changed.ts";

/** Who of the staff looks after it. */
export function Assignee({ message, writes }: { message: ContactView; writes: boolean }) {
  const { m } = useI18n();
  const words = m.contact;
  const changed = useContactChanged();
  const assign = useMutation(
    trpc.contact.assign.mutationOptions({ onSuccess: (done) => changed(done, words.assigned) }),
  );
  return (
    <AssigneeCard
      words={words}
      assignee={message.assignee}
      writes={writes}
      pending={assign.isPending}
      error={assign.error}
      onAssign={(assigneeId) => assign.mutate({ id: message.id, assigneeId })}
    />
  );
}
