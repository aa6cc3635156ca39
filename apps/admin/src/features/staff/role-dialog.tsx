import { ROLES, type Role, type StaffMember } from "@souk/contracts";
import { RadioGroup } from "@souk/ui";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { ActionDialog } from "../../parts/action-dialog.tsx";
import { useStaffChanged } from "./use-staff-changed.ts";

/** Gives another role; "customer" takes the back office away. */
export function RoleDialog({ member, onClose }: { member: StaffMember; onClose: () => void }) {
  const { m } = useI18n();
  const [role, setRole] = useState<Role>(member.role);
  const changed = useStaffChanged(m.staff.roleChanged, onClose);
  const change = useMutation(trpc.staff.setRole.mutationOptions({ onSuccess: changed }));
  return (
    <ActionDialog
      open
      onClose={onClose}
      title={m.staff.changeRoleOf(member.name)}
      text={m.staff.changeRoleText}
      submitLabel={m.staff.changeRole}
      disabled={role === member.role}
      pending={change.isPending}
      error={change.error}
      onSubmit={() => change.mutate({ userId: member.id, role })}
    >
      <RadioGroup
        label={m.staff.role}
        name="role"
        value={role}
        onChange={(value) => setRole(ROLES.find((known) => known === value) ?? member.role)}
        options={ROLES.map((value) => ({
          value,
          label: m.common.roles[value],
          help: m.staff.roleHelp[value],
        }))}
      />
    </ActionDialog>
  );
}
