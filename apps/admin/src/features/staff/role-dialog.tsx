import { BuiltInRole, type StaffMember } from "@souk/contracts";
import { RadioGroup } from "@souk/ui";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { ActionDialog } from "../../parts/action-dialog.tsx";
import { roleOfChoice, useRoleChoices } from "./use-role-choices.ts";
import { useStaffChanged } from "./use-staff-changed.ts";

/** Gives another role; "customer" takes the back office away. */
export function RoleDialog({ member, onClose }: { member: StaffMember; onClose: () => void }) {
  const { m } = useI18n();
  const held = member.staffRole?.id ?? member.role;
  const [choice, setChoice] = useState<string>(held);
  const choices = useRoleChoices(BuiltInRole.options);
  const changed = useStaffChanged(m.staff.roleChanged, onClose);
  const change = useMutation(trpc.staff.setRole.mutationOptions({ onSuccess: changed }));
  return (
    <ActionDialog
      open
      onClose={onClose}
      title={m.staff.changeRoleOf(member.name)}
      text={m.staff.changeRoleText}
      submitLabel={m.staff.changeRole}
      disabled={choice === held}
      pending={change.isPending}
      error={change.error}
      onSubmit={() => change.mutate({ userId: member.id, ...roleOfChoice(choice) })}
    >
      <RadioGroup label={m.staff.role} name="role" value={choice} onChange={setChoice} options={choices} />
    </ActionDialog>
  );
}
