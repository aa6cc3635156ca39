import { LOCALES, SaveSynonymsInput, type Locale, type SynonymSetView } from "@souk/contracts";
import { Button, NativeSelect, TextArea } from "@souk/ui";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { problemOf } from "../../lib/api-error.ts";
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
  const words = text
    .split("\n")
    .map((word) => word.trim())
    .filter((word) => word !== "");
  const submit = () => {
    if (words.length < 2) return setProblem(m.search.tooFew);
    if (!Words.safeParse(words).success) return setProblem(m.search.tooMany);
    setProblem(undefined);
    return save.mutate({ locale, words, ...(draft.id === undefined ? {} : { id: draft.id }) });
  };
  const join = (set: SynonymSetView, taken: string) => {
    const others = words.filter((word) => word !== taken && !set.words.includes(word));
    save.mutate({ id: set.id, locale: set.locale, words: [...set.words, ...others] });
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
      {draft.id === undefined ? <JoinSet error={save.error} onJoin={join} /> : null}
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

interface JoinProps {
  error: unknown;
  onJoin: (set: SynonymSetView, taken: string) => void;
}

/** A word that has its set already: what was typed beside it can join that one. */
function JoinSet({ error, onJoin }: JoinProps) {
  const { m, format } = useI18n();
  const problem = problemOf(error);
  const taken = problem?.code === "SYNONYM_TAKEN" ? problem.details : null;
  const sets = useQuery({ ...trpc.search.synonyms.queryOptions(), enabled: taken !== null });
  const set = sets.data?.find(({ id }) => id === taken?.setId);
  if (!taken || !set) return null;
  return (
    <Button variant="secondary" className="self-start" onClick={() => onJoin(set, taken.word)}>
      <bdi>{m.search.joinSet(format.list(set.words))}</bdi>
    </Button>
  );
}
