import { SUPPORT_LIMITS, type ThreadView } from "@souk/contracts";
import type { SupportMessages } from "@souk/i18n/support";
import { announce, Banner, Button, FieldError, TextArea, TextField } from "@souk/ui";
import { AttachButton, ChosenFiles, takeDropped, takePasted, useAttachments } from "@souk/ui/attachments";
import { useMutation } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { usePastCartI18n } from "../../lib/i18n.ts";
import { impersonation } from "../../lib/impersonation.ts";
import { errorText } from "../../lib/problem-text.ts";
import { sendFile } from "../../lib/send-file.ts";
import { problemOf } from "../../lib/trpc.ts";
import { useMessageDraft } from "./message-draft.ts";
import { supportDoor } from "./support-door.ts";

export interface MessageToSend {
  subject: string;
  text: string;
  fileIds: string[];
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
  const files = useAttachments({
    most: SUPPORT_LIMITS.files,
    send: (file, options) => sendFile(file, options, { door: supportDoor(words), i18n }),
    onChange: () => edit({}),
  });
  const [tried, setTried] = useState(false);
  const sending = useMutation({
    mutationFn: send,
    onSuccess: (thread) => {
      done();
      files.clear();
      setTried(false);
      announce(words.sent);
      onSent(thread);
    },
    onError: (error) => {
      if (isFileGone(error)) files.clear();
    },
  });
  const noText = draft.text.trim() === "";
  const noSubject = withSubject && draft.subject.trim() === "";
  const submit = (): void => {
    setTried(true);
    if (noText || noSubject || files.isUnready || sending.isPending) return;
    tries();
    const { subject, text, key } = draft;
    sending.mutate({ subject: subject.trim(), text: text.trim(), fileIds: files.ids, key });
  };
  return (
    <form
      noValidate
      className="space-y-4"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      onPaste={takePasted(files)}
      {...takeDropped(files)}
    >
      {sending.error ? <Failure error={sending.error} words={words} /> : null}
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
      <ChosenFiles files={files} words={words.attach} sizeText={(bytes) => i18n.format.fileSize(bytes)} />
      {tried && files.isUnready ? <FieldError>{words.attach.wait}</FieldError> : null}
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" pending={sending.isPending} pendingLabel={words.sending}>
          {words.send}
        </Button>
        {impersonation === null ? <AttachButton files={files} words={words.attach} /> : null}
        {children}
      </div>
    </form>
  );
}

function Failure({ error, words }: { error: unknown; words: SupportMessages }) {
  const i18n = usePastCartI18n();
  return (
    <Banner tone="danger" role="alert">
      {isFileGone(error) ? words.fileGone : errorText(error, i18n)}
    </Banner>
  );
}

/** Chosen a day ago, or sent with another message: it is to be chosen anew. */
function isFileGone(error: unknown): boolean {
  const problem = problemOf(error);
  return problem?.code === "NOT_FOUND" && problem.details.entity === "file";
}
