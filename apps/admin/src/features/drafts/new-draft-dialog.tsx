import { type Currency, DEFAULT_CURRENCY, LOCALES } from "@souk/contracts";
import { NativeSelect } from "@souk/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { ActionDialog } from "../../parts/action-dialog.tsx";
import { CurrencySelect } from "../../parts/currency-select.tsx";

/** In which language and currency it is put together. */
export function NewDraftDialog({ onClose }: { onClose: () => void }) {
  const { m, locale } = useI18n();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [language, setLanguage] = useState<string>(locale);
  const [currency, setCurrency] = useState<Currency>(DEFAULT_CURRENCY);
  const create = useMutation(
    trpc.drafts.create.mutationOptions({
      onSuccess: (draft) => {
        client.setQueryData(trpc.drafts.get.queryKey({ number: draft.number }), draft);
        void client.invalidateQueries({ queryKey: trpc.drafts.list.pathKey() });
        void navigate({ to: "/drafts/$number", params: { number: draft.number } });
      },
    }),
  );
  const chosen = {
    locale: LOCALES.find((one) => one === language) ?? locale,
    currency,
  };
  return (
    <ActionDialog
      open
      onClose={onClose}
      title={m.drafts.create.title}
      text={m.drafts.create.text}
      submitLabel={m.drafts.add}
      pending={create.isPending}
      error={create.error}
      onSubmit={() => create.mutate(chosen)}
    >
      <NativeSelect
        label={m.drafts.language}
        value={language}
        onChange={setLanguage}
        options={LOCALES.map((value) => ({ value, label: m.common.languages[value] }))}
      />
      <CurrencySelect label={m.drafts.currency} value={currency} onChange={setCurrency} />
    </ActionDialog>
  );
}
