import { LOCALES, type Locale, type LocalizedText, type MediaDetail } from "@souk/contracts";
import { direction } from "@souk/i18n";
import { Button, TextField, toast } from "@souk/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useI18n } from "../lib/i18n.tsx";
import { trpc } from "../lib/trpc.ts";
import { ActionError } from "./action-error.tsx";

interface Props {
  media: Pick<MediaDetail, "id" | "texts">;
  writes: boolean;
  onSaved?: (media: MediaDetail) => void;
}

const texts = ({ en = "", fr = "", ar = "" }: LocalizedText): Record<Locale, string> => ({ en, fr, ar });

/** What a picture shows, in each language; saved by itself, since the picture belongs to no one page. */
export function AltForm({ media, writes, onSaved }: Props) {
  const { m, locale } = useI18n();
  const client = useQueryClient();
  const [typed, setTyped] = useState(() => texts(media.texts));
  const stored = texts(media.texts);
  const changed = LOCALES.some((language) => typed[language].trim() !== stored[language]);
  const save = useMutation(
    trpc.media.setAlt.mutationOptions({
      onSuccess: (saved) => {
        client.setQueryData(trpc.media.get.queryKey({ id: saved.id, locale }), saved);
        void client.invalidateQueries({ queryKey: trpc.media.list.pathKey() });
        setTyped(texts(saved.texts));
        toast({ title: m.media.altSaved, tone: "success" });
        onSaved?.(saved);
      },
    }),
  );
  return (
    <form
      noValidate
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        event.stopPropagation();
        if (changed && !save.isPending) save.mutate({ id: media.id, locale, texts: typed });
      }}
    >
      <p className="text-sm text-muted">{m.media.altHelp}</p>
      {LOCALES.map((language) => (
        <TextField
          key={language}
          label={m.common.languages[language]}
          help={language === "en" ? m.media.altShared : m.media.altFallback}
          value={typed[language]}
          onChange={(value) => setTyped((before) => ({ ...before, [language]: value }))}
          disabled={!writes}
          lang={language}
          dir={direction(language)}
          maxLength={500}
        />
      ))}
      <ActionError error={save.error} />
      {writes ? (
        <Button
          type="submit"
          variant="secondary"
          className="self-start"
          disabled={!changed}
          pending={save.isPending}
          pendingLabel={m.common.saving}
        >
          {m.media.altSave}
        </Button>
      ) : null}
    </form>
  );
}
