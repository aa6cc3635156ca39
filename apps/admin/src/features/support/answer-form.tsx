import { SUPPORT_LIMITS } from "@souk/contracts";
import { Banner, Button, FieldError, TextArea } from "@souk/ui";
import { AttachButton, ChosenFiles, takeDropped, takePasted, useAttachments } from "@souk/ui/attachments";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { problemOf } from "../../lib/api-error.ts";
import { dropDraft, loadDraft, saveDraft } from "../../lib/draft.ts";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { ActionError } from "../../parts/action-error.tsx";
import { sendFile } from "./send-file.ts";
import { useThreadChanged } from "./use-thread-changed.ts";

/** What is typed stays until it has arrived, across a reload and whatever fails on the way. */
export function AnswerForm({ number }: { number: number }) {
  const i18n = useI18n();
  const words = i18n.m.support;
  const changed = useThreadChanged();
  const { text, key, edit, done } = useAnswer(number);
  const files = useAttachments({
    most: SUPPORT_LIMITS.files,
    send: (file, options) => sendFile(number, file, { ...options, words: i18n }),
    onChange: () => edit(text),
  });
  const [tried, setTried] = useState(false);
  const reply = useMutation(
    trpc.support.reply.mutationOptions({
      onSuccess: (thread) => {
        changed(thread, words.sent);
        done();
        files.clear();
        setTried(false);
      },
      onError: (error) => {
        if (isFileGone(error)) files.clear();
      },
    }),
  );
  const isEmpty = text.trim() === "";
  return (
    <form
      noValidate
      className="hairline-t mt-6 flex flex-col items-start gap-3 pt-6"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (isEmpty || files.isUnready || reply.isPending) return;
        reply.mutate({ number, text: text.trim(), fileIds: files.ids, key });
      }}
      onPaste={takePasted(files)}
      {...takeDropped(files)}
    >
      {isFileGone(reply.error) ? (
        <Banner tone="danger" role="alert">
          {words.fileGone}
        </Banner>
      ) : (
        <ActionError error={reply.error} />
      )}
      <TextArea
        label={words.reply}
        help={words.draftKept}
        rows={4}
        maxLength={SUPPORT_LIMITS.text}
        value={text}
        onChange={(next) => {
          reply.reset();
          edit(next);
        }}
        error={tried && isEmpty ? words.emptyText : undefined}
        className="w-full"
      />
      <ChosenFiles files={files} words={words.attach} sizeText={(bytes) => i18n.format.fileSize(bytes)} />
      {tried && files.isUnready ? <FieldError>{words.attach.wait}</FieldError> : null}
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" pending={reply.isPending}>
          {words.send}
        </Button>
        <AttachButton files={files} words={words.attach} />
      </div>
    </form>
  );
}

/** The same text goes under the same key, however often it is sent; another text is another message. */
function useAnswer(number: number) {
  const name = `support-${number}`;
  const [answer, setAnswer] = useState(() => {
    const values = loadDraft(name)?.values;
    return { text: typeof values === "string" ? values : "", key: crypto.randomUUID() };
  });
  const keep = (text: string): void => {
    if (text === "") dropDraft(name);
    else saveDraft(name, { version: 0, values: text });
    setAnswer({ text, key: crypto.randomUUID() });
  };
  return { ...answer, edit: keep, done: () => keep("") };
}

/** Chosen a day ago, or sent with another answer: it is to be chosen anew. */
function isFileGone(error: unknown): boolean {
  const problem = problemOf(error);
  return problem?.code === "NOT_FOUND" && problem.details.entity === "file";
}
