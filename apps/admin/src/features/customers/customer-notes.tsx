import type { CustomerNoteView, CustomerView } from "@souk/contracts";
import { Button, Card, IconButton, TextArea, TrashIcon } from "@souk/ui";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { ActionDialog } from "../../parts/action-dialog.tsx";
import { ActionError } from "../../parts/action-error.tsx";
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
  const [text, setText] = useState("");
  const add = useMutation(
    trpc.customers.addNote.mutationOptions({
      onSuccess: (customer) => {
        changed(customer, words.noteAdded);
        setText("");
      },
    }),
  );
  return (
    <form
      className="mb-4 flex flex-col items-start gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== "") add.mutate({ id, text });
      }}
    >
      <ActionError error={add.error} />
      <TextArea
        label={words.note}
        help={words.noteHelp}
        rows={2}
        maxLength={2000}
        value={text}
        onChange={setText}
        className="w-full"
      />
      <Button type="submit" variant="secondary" pending={add.isPending}>
        {words.addNote}
      </Button>
    </form>
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
