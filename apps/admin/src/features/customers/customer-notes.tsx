import type { CustomerNoteView, CustomerView } from "@souk/contracts";
import { Card, IconButton, TrashIcon } from "@souk/ui";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { ActionDialog } from "../../parts/action-dialog.tsx";
import { NoteForm } from "../../parts/note-form.tsx";
import { useCustomerChanged } from "./use-customer-changed.ts";

/** What staff say of a customer among themselves, newest first. */
export function CustomerNotes({ customer, writes }: { customer: CustomerView; writes: boolean }) {
  const { m, format } = useI18n();
  const words = m.customers;
  const [removing, setRemoving] = useState<CustomerNoteView | null>(null);
  return (
    <Card title={words.notes}>
      {writes ? <NewNote id={customer.id} /> : null}
      {customer.notes.length === 0 ? <p className="text-muted">{words.noNotes}</p> : null}
      <ul aria-label={words.notes}>
        {customer.notes.map((note) => (
          <li key={note.id} className="hairline-t flex items-start gap-3 py-3">
            <div className="min-w-0 flex-1">
              <p dir="auto" className="wrap-anywhere whitespace-pre-line">
                {note.text}
              </p>
              <p className="mt-1 text-sm text-muted">
                <bdi>{note.actorName}</bdi> · {format.dateTime(note.createdAt)}
              </p>
            </div>
            {writes ? (
              <IconButton
                size="sm"
                label={words.removeNote(note.actorName)}
                icon={<TrashIcon size={16} />}
                onClick={() => setRemoving(note)}
              />
            ) : null}
          </li>
        ))}
      </ul>
      {removing ? <RemoveNote id={customer.id} note={removing} onClose={() => setRemoving(null)} /> : null}
    </Card>
  );
}

function NewNote({ id }: { id: string }) {
  const { m } = useI18n();
  const words = m.customers;
  const changed = useCustomerChanged();
  const add = useMutation(
    trpc.customers.addNote.mutationOptions({ onSuccess: (customer) => changed(customer, words.noteAdded) }),
  );
  return (
    <NoteForm
      words={words}
      pending={add.isPending}
      error={add.error}
      onAdd={(text, clear) => add.mutate({ id, text }, { onSuccess: clear })}
      className="mb-4"
    />
  );
}

interface RemoveProps {
  id: string;
  note: CustomerNoteView;
  onClose: () => void;
}

function RemoveNote({ id, note, onClose }: RemoveProps) {
  const { m } = useI18n();
  const changed = useCustomerChanged();
  const remove = useMutation(
    trpc.customers.removeNote.mutationOptions({
      onSuccess: (customer) => {
        changed(customer, null);
        onClose();
      },
    }),
  );
  return (
    <ActionDialog
      open
      onClose={onClose}
      title={m.customers.removeTitle}
      submitLabel={m.customers.remove}
      danger
      pending={remove.isPending}
      error={remove.error}
      onSubmit={() => remove.mutate({ id, noteId: note.id })}
    >
      <p dir="auto" className="wrap-anywhere whitespace-pre-line">
        {note.text}
      </p>
    </ActionDialog>
  );
}
