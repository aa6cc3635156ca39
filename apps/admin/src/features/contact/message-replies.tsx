import type { ContactView } from "@souk/contracts";
import { Button, Card, TextArea } from "@souk/ui";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { ActionError } from "../../parts/action-error.tsx";
import { SaidList } from "./said-list.tsx";
import { useContactChanged } from "./use-contact-changed.ts";

/** What was written back, and the next answer. */
export function MessageReplies({ message, writes }: { message: ContactView; writes: boolean }) {
  const { m } = useI18n();
  const words = m.contact;
  if (message.replies.length === 0 && !writes) return null;
  return (
    <Card title={words.answers}>
      <SaidList
        label={words.answers}
        said={message.replies}
        about={({ mail }) => (mail === null ? null : words.mails[mail])}
      />
      {writes ? <NewReply key={message.replies.length} message={message} /> : null}
    </Card>
  );
}

function NewReply({ message: { id, email } }: { message: ContactView }) {
  const { m } = useI18n();
  const words = m.contact;
  const changed = useContactChanged();
  const [text, setText] = useState("");
  // A try after an error is the same answer.
  const [replyId] = useState(() => crypto.randomUUID());
  const reply = useMutation(
    trpc.contact.reply.mutationOptions({ onSuccess: (message) => changed(message, words.sent) }),
  );
  return (
    <form
      className="mt-2 flex flex-col items-start gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== "" && !reply.isPending) reply.mutate({ id, replyId, text });
      }}
    >
      <ActionError error={reply.error} />
      <TextArea
        label={words.answer}
        help={words.answerHelp(email)}
        rows={5}
        maxLength={5000}
        dir="auto"
        value={text}
        onChange={setText}
        className="w-full"
      />
      <Button type="submit" pending={reply.isPending}>
        {words.send}
      </Button>
    </form>
  );
}
