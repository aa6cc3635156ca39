import { LOCALES, SaveSynonymsInput, type Locale } from "@souk/contracts";
import { NativeSelect, TextArea } from "@souk/ui";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { ActionDialog } from "../../parts/action-dialog.tsx";
import { useSynonymsChanged } from "./use-synonyms-changed.ts";

export interface SynonymDraft {
  /** Of the set that is changed. */
  id?: string;
  locale: Locale;
  words: readonly string[];
}

const { words: Words } = SaveSynonymsInput.shape;

/** A set of words, one a line. */
export function SynonymDialog({ draft, onClose }: { draft: SynonymDraft; onClose: () => void }) {
  const { m } = useI18n();
  const [locale, setLocale] = useState(draft.locale);
  const [text, setText] = useState(draft.words.map((word) => `${word}\n`).join(""));
  const [problem, setProblem] = useState<string>();
  const changed = useSynonymsChanged(m.search.saved, onClose);
  const save = useMutation(trpc.search.saveSynonyms.mutationOptions({ onSuccess: changed }));
  const submit = () => {
    const words = text
      .split("\n")
      .map((word) => word.trim())
      .filter((word) => word !== "");
    if (words.length < 2) return setProblem(m.search.tooFew);
    if (!Words.safeParse(words).success) return setProblem(m.search.tooMany);
    setProblem(undefined);
    return save.mutate({ locale, words, ...(draft.id === undefined ? {} : { id: draft.id }) });
  };
  return (
    <ActionDialog
      open
      onClose={onClose}
      title={draft.id === undefined ? m.search.add : m.search.edit}
      submitLabel={m.common.save}
      pending={save.isPending}
      error={save.error}
      onSubmit={submit}
    >
      <NativeSelect
        label={m.search.language}
        options={LOCALES.map((value) => ({ value, label: m.common.languages[value] }))}
        value={locale}
        onChange={(value) => setLocale(LOCALES.find((known) => known === value) ?? locale)}
      />
      <TextArea
        label={m.search.words}
        help={m.search.wordsHelp}
        error={problem}
        value={text}
        onChange={setText}
        rows={5}
        dir="auto"
        lang={locale}
      />
    </ActionDialog>
  );
}
