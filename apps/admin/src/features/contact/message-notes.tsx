import type { ContactView } from "@souk/contracts";
import { Button, Card, TextArea } from "@souk/ui";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { ActionError } from "../../parts/action-error.tsx";
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
  const [text, setText] = useState("");
  const add = useMutation(
    trpc.contact.addNote.mutationOptions({
      onSuccess: (message) => {
        changed(message, words.noteAdded);
        setText("");
      },
    }),
  );
  return (
    <form
      className="mt-4 flex flex-col items-start gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== "" && !add.isPending) add.mutate({ id, text });
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
