import { SUPPORT_LIMITS } from "@souk/contracts";
import { Button, TextArea } from "@souk/ui";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { dropDraft, loadDraft, saveDraft } from "../../lib/draft.ts";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { ActionError } from "../../parts/action-error.tsx";
import { useThreadChanged } from "./use-thread-changed.ts";

/** What is typed stays until it has arrived, across a reload and whatever fails on the way. */
export function AnswerForm({ number }: { number: number }) {
  const { m } = useI18n();
  const words = m.support;
  const changed = useThreadChanged();
  const { text, key, edit, done } = useAnswer(number);
  const [tried, setTried] = useState(false);
  const reply = useMutation(
    trpc.support.reply.mutationOptions({
      onSuccess: (thread) => {
        changed(thread, words.sent);
        done();
        setTried(false);
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
        if (!isEmpty && !reply.isPending) reply.mutate({ number, text: text.trim(), key });
      }}
    >
      <ActionError error={reply.error} />
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
      <Button type="submit" pending={reply.isPending}>
        {words.send}
      </Button>
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
