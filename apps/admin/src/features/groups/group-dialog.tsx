import { LOCALES, SaveGroupInput } from "@souk/contracts";
import { TextField } from "@souk/ui";
import { useMutation } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import type { GroupRow } from "../../lib/api-types.ts";
import { useI18n } from "../../lib/i18n.tsx";
import { emptyTexts, localized, toTexts } from "../../lib/texts.ts";
import { trpc } from "../../lib/trpc.ts";
import { ActionDialog } from "../../parts/action-dialog.tsx";
import { useGroupsChanged } from "./use-groups-changed.ts";

/** A new group (null), or another name or code for one. */
export function GroupDialog({ group, onClose }: { group: GroupRow | null; onClose: () => void }) {
  const { m } = useI18n();
  const words = m.prices.groups;
  const navigate = useNavigate();
  const changed = useGroupsChanged();
  const [code, setCode] = useState(group?.code ?? "");
  const [name, setName] = useState(() => (group ? toTexts(group.name) : emptyTexts()));
  const [tried, setTried] = useState(false);
  const parsed = SaveGroupInput.safeParse({ ...(group && { id: group.id }), code, name: localized(name) });
  const wrong = new Set(parsed.error?.issues.map(({ path }) => path[0]));
  const save = useMutation(
    trpc.groups.save.mutationOptions({
      onSuccess: ({ id }) => {
        changed(words.saved);
        onClose();
        void navigate({ to: "/groups", search: { id } });
      },
    }),
  );
  return (
    <ActionDialog
      open
      onClose={onClose}
      title={group ? words.editTitle : words.addTitle}
      submitLabel={m.common.save}
      pending={save.isPending}
      error={save.error}
      onSubmit={() => {
        setTried(true);
        if (parsed.success) save.mutate(parsed.data);
      }}
    >
      {LOCALES.map((locale) => (
        <TextField
          key={locale}
          label={`${words.name} (${m.common.languages[locale]})`}
          help={locale === "en" ? words.nameHelp : undefined}
          error={tried && locale === "en" && wrong.has("name") ? words.invalid.name : undefined}
          optionalLabel={locale === "en" ? undefined : m.common.optional}
          lang={locale}
          dir={locale === "ar" ? "rtl" : "ltr"}
          value={name[locale]}
          onChange={(text) => setName({ ...name, [locale]: text })}
          maxLength={200}
        />
      ))}
      <TextField
        label={words.code}
        help={words.codeHelp}
        error={tried && wrong.has("code") ? words.invalid.code : undefined}
        dir="ltr"
        value={code}
        onChange={setCode}
        maxLength={40}
        autoComplete="off"
      />
    </ActionDialog>
  );
}
