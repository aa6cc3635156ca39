import { SUPPORT_LIMITS, type ThreadView } from "@souk/contracts";
import type { SupportMessages } from "@souk/i18n/support";
import { announce, Banner, Button, TextArea, TextField } from "@souk/ui";
import { useMutation } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { usePastCartI18n } from "../../lib/i18n.ts";
import { errorText } from "../../lib/problem-text.ts";
import { useMessageDraft } from "./message-draft.ts";

export interface MessageToSend {
  subject: string;
  text: string;
  key: string;
}

interface Props {
  words: SupportMessages;
  /** Whose draft it is, and for which thread. */
  draftName: string;
  /** A new thread wants one. */
  withSubject?: boolean;
  send: (message: MessageToSend) => Promise<ThreadView>;
  onSent: (thread: ThreadView) => void;
  /** Beside the button. */
  children?: ReactNode;
}

/** A message to the staff: what is typed stays until it has arrived, whatever happens on the way. */
export function MessageForm({ words, draftName, withSubject = false, send, onSent, children }: Props) {
  const i18n = usePastCartI18n();
  const { draft, edit, tries, done } = useMessageDraft(draftName);
  const [tried, setTried] = useState(false);
  const sending = useMutation({
    mutationFn: send,
    onSuccess: (thread) => {
      done();
      setTried(false);
      announce(words.sent);
      onSent(thread);
    },
  });
  const noText = draft.text.trim() === "";
  const noSubject = withSubject && draft.subject.trim() === "";
  const submit = (): void => {
    setTried(true);
    if (noText || noSubject || sending.isPending) return;
    tries();
    sending.mutate({ subject: draft.subject.trim(), text: draft.text.trim(), key: draft.key });
  };
  return (
    <form
      noValidate
      className="space-y-4"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {sending.error ? (
        <Banner tone="danger" role="alert">
          {errorText(sending.error, i18n)}
        </Banner>
      ) : null}
      {withSubject ? (
        <TextField
          label={words.subject}
          help={words.subjectHelp}
          maxLength={SUPPORT_LIMITS.subject}
          value={draft.subject}
          onChange={(subject) => edit({ subject })}
          error={tried && noSubject ? words.noSubject : undefined}
        />
      ) : null}
      <TextArea
        label={withSubject ? words.message : words.reply}
        help={words.draftKept}
        rows={withSubject ? 6 : 3}
        maxLength={SUPPORT_LIMITS.text}
        value={draft.text}
        onChange={(text) => edit({ text })}
        error={tried && noText ? words.empty : undefined}
      />
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" pending={sending.isPending} pendingLabel={words.sending}>
          {words.send}
        </Button>
        {children}
      </div>
    </form>
  );
}
