import type { ContactView } from "@souk/contracts";
import { Card } from "@souk/ui";
import { useMutation } from "@tanstack/react-query";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { NoteForm } from "../../parts/note-form.tsx";
import { SaidList } from "./said-list.tsx";
import { useContactChanged } from "./use-contact-changed.ts";

/** What staff say of a message among themselves. */
export function MessageNotes({ message, writes }: { message: ContactView; writes: boolean }) {
  const { m } = useI18n();
  const words = m.contact;
  return (
    <Card title={words.notes}>
      {message.notes.length === 0 ? <p className="text-muted">{words.noNotes}</p> : null}
      <SaidList label={words.notes} said={message.notes} />
      {writes ? <NewNote id={message.id} /> : null}
    </Card>
  );
}

function NewNote({ id }: { id: string }) {
  const { m } = useI18n();
  const words = m.contact;
  const changed = useContactChanged();
  const add = useMutation(
    trpc.contact.addNote.mutationOptions({ onSuccess: (message) => changed(message, words.noteAdded) }),
  );
  return (
    <NoteForm
      words={words}
      pending={add.isPending}
      error={add.error}
      onAdd={(text, clear) => add.mutate({ id, text }, { onSuccess: clear })}
      className="mt-4"
    />
  );
}
