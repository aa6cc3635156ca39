import { can, CreateApiKeyInput, KeyPermission, type Permission } from "@souk/contracts";
import { NativeSelect, TextField } from "@souk/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useI18n } from "../../lib/i18n.tsx";
import { useStaff } from "../../lib/staff.tsx";
import { trpc } from "../../lib/trpc.ts";
import { ActionDialog } from "../../parts/action-dialog.tsx";
import { RightsField } from "../../parts/rights-field.tsx";
import { KeySecret } from "./key-secret.tsx";

const DAYS = ["30", "90", "365"] as const;

/** A name, rights and an end; then the key itself, once. */
export function NewKeyDialog({ onClose }: { onClose: () => void }) {
  const { m } = useI18n();
  const words = m.apiKeys;
  const me = useStaff();
  const client = useQueryClient();
  const [name, setName] = useState("");
  const [permissions, setPermissions] = useState<readonly Permission[]>([]);
  const [days, setDays] = useState<string>(DAYS[1]);
  const [tried, setTried] = useState(false);
  const parsed = CreateApiKeyInput.safeParse({ name, permissions, days: Number(days) });
  const wrong = new Set(tried ? parsed.error?.issues.map(({ path }) => path[0]) : []);
  const create = useMutation(
    trpc.apiKeys.create.mutationOptions({
      onSuccess: ({ keys }) => client.setQueryData(trpc.apiKeys.list.queryKey(), keys),
    }),
  );
  if (create.data) return <KeySecret secret={create.data.secret} onClose={onClose} />;
  return (
    <ActionDialog
      open
      size="lg"
      onClose={onClose}
      title={words.add}
      text={words.addText}
      submitLabel={words.create}
      pending={create.isPending}
      error={create.error}
      onSubmit={() => {
        setTried(true);
        if (parsed.success) create.mutate(parsed.data);
      }}
    >
      <TextField
        label={words.column.name}
        help={words.nameHelp}
        value={name}
        onChange={setName}
        maxLength={60}
        autoComplete="off"
        dir="auto"
        error={wrong.has("name") ? m.staff.roles.invalid.name : undefined}
      />
      <NativeSelect
        label={words.days}
        value={days}
        onChange={setDays}
        options={DAYS.map((id) => ({ value: id, label: words.daysOf(Number(id)) }))}
      />
      <RightsField
        chosen={permissions}
        onChange={setPermissions}
        may={(permission) => KeyPermission.safeParse(permission).success && can(me, permission)}
        error={wrong.has("permissions") ? m.staff.roles.invalid.permissions : undefined}
      />
    </ActionDialog>
  );
}
