import type { StaffMember } from "@souk/contracts";
import { useMutation } from "@tanstack/react-query";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { ActionDialog } from "../../parts/action-dialog.tsx";
import { useStaffChanged } from "./use-staff-changed.ts";

/** Takes a person's access away, or gives it back. */
export function DisableDialog({ member, onClose }: { member: StaffMember; onClose: () => void }) {
  const { m } = useI18n();
  const disables = !member.disabled;
  const changed = useStaffChanged(disables ? m.staff.disabled : m.staff.enabled, onClose);
  const change = useMutation(trpc.staff.setDisabled.mutationOptions({ onSuccess: changed }));
  return (
    <ActionDialog
      open
      onClose={onClose}
      title={disables ? m.staff.disableTitle(member.name) : m.staff.enableTitle(member.name)}
      text={disables ? m.staff.disableText : m.staff.enableText}
      submitLabel={disables ? m.staff.disable : m.staff.enable}
      danger={disables}
      pending={change.isPending}
      error={change.error}
      onSubmit={() => change.mutate({ userId: member.id, disabled: disables })}
    />
  );
}
