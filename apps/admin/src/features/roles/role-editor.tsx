import { can, type Permission, SaveStaffRoleInput, type StaffRoleView } from "@souk/contracts";
import { Checkbox, TextArea, TextField } from "@souk/ui";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useI18n } from "../../lib/i18n.tsx";
import { useStaff } from "../../lib/staff.tsx";
import { trpc } from "../../lib/trpc.ts";
import { ActionDialog } from "../../parts/action-dialog.tsx";
import { RecordHistory } from "../../parts/record-history.tsx";
import { RightsField } from "../../parts/rights-field.tsx";
import { useRolesChanged } from "./use-roles-changed.ts";

/** A new role (null), or another name or other rights for one. */
export function RoleEditor({ role, onClose }: { role: StaffRoleView | null; onClose: () => void }) {
  const { m } = useI18n();
  const words = m.staff.roles;
  const me = useStaff();
  const [name, setName] = useState(role?.name ?? "");
  const [description, setDescription] = useState(role?.description ?? "");
  const [permissions, setPermissions] = useState<readonly Permission[]>(role?.permissions ?? []);
  const [secondFactor, setSecondFactor] = useState(role?.secondFactor ?? false);
  const [tried, setTried] = useState(false);
  const parsed = SaveStaffRoleInput.safeParse({
    ...(role && { id: role.id, version: role.version }),
    name,
    description,
    permissions,
    secondFactor,
  });
  const wrong = new Set(tried ? parsed.error?.issues.map(({ path }) => path[0]) : []);
  const changed = useRolesChanged(words.saved, onClose);
  const save = useMutation(trpc.staff.saveRole.mutationOptions({ onSuccess: changed }));
  return (
    <ActionDialog
      open
      size="lg"
      onClose={onClose}
      title={role ? words.editTitle(role.name) : words.add}
      text={words.editText}
      submitLabel={m.common.save}
      pending={save.isPending}
      error={save.error}
      onSubmit={() => {
        setTried(true);
        if (parsed.success) save.mutate(parsed.data);
      }}
    >
      <TextField
        label={words.name}
        value={name}
        onChange={setName}
        maxLength={60}
        autoComplete="off"
        dir="auto"
        error={wrong.has("name") ? words.invalid.name : undefined}
      />
      <TextArea
        label={words.description}
        optionalLabel={m.common.optional}
        value={description}
        onChange={setDescription}
        rows={2}
        maxLength={300}
        dir="auto"
      />
      <Checkbox value={secondFactor} onChange={setSecondFactor} label={m.staff.secondFactor.ofRole} />
      <RightsField
        chosen={permissions}
        onChange={setPermissions}
        may={(permission) => can(me, permission)}
        error={wrong.has("permissions") ? words.invalid.permissions : undefined}
      />
      {role ? <RecordHistory entity="staff-role" entityId={role.id} version={role.version} /> : null}
    </ActionDialog>
  );
}
